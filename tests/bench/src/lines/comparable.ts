/** An answer in a form in which all sides must agree: instants as numbers, names of fields as ours. */
export function comparable(body: Buffer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as { data?: Record<string, unknown>; errors?: unknown };
  const [root] = Object.values(data ?? {});
  if (errors || !root) throw new Error(`An answer with errors: ${body.toString().slice(0, 600)}`);
  if ((root as { nodes?: unknown[] }).nodes?.length === 0) throw new Error("An empty list.");
  return plain(root);
}

const INSTANTS = new Set(["updatedAt", "waitingSince", "sentAt", "startedAt"]);

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  // To the millisecond, which is what all of them keep.
  if (typeof value === "string" && INSTANTS.has(key)) return Math.floor(Date.parse(value));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name === "displayName" ? "name" : name,
    plain(inner, name),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
