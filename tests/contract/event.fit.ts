import { z } from "@switchboard/kit";

/** As much of JSON Schema as event payloads use. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

export const shapeOf = (schema: z.ZodType, io: "input" | "output"): Shape => z.toJSONSchema(schema, { io }) as Shape;

/**
 * What keeps a reader from reading everything that the owner may write, one sentence each; none = it fits.
 * Every alternative the owner writes must be one that the reader takes; what the reader does not name is ignored.
 */
export function misfits(writtenShape: Shape, readShape: Shape, path = "data"): string[] {
  const [written, read] = [split(writtenShape), split(readShape)];
  if (written.anyOf) return written.anyOf.flatMap((one) => misfits(one, read, path));
  if (read.anyOf) {
    const tries = read.anyOf.map((one) => misfits(written, one, path));
    return tries.some((found) => found.length === 0)
      ? []
      : [`${path}: ${named(written)} is written, ${read.anyOf.map(named).join(" or ")} is read`];
  }
  if (read.type === undefined && !values(read) && !read.properties) return [];
  const wanted = values(read);
  if (wanted) {
    const given = values(written);
    if (!given) return [`${path}: any ${named(written)} is written, only ${wanted.join(", ")} is read`];
    const unknown = given.filter((value) => !wanted.includes(value));
    return unknown.length ? [`${path}: ${unknown.join(", ")} is written and not read`] : [];
  }
  const writtenType = written.type ?? typeof values(written)?.[0];
  const isSame = writtenType === read.type || (writtenType === "integer" && read.type === "number");
  if (!isSame) return [`${path}: ${named(written)} is written, ${named(read)} is read`];
  if (read.format !== undefined && read.format !== written.format)
    return [`${path}: not every ${named(written)} is a ${read.format}`];
  if (read.items) return misfits(written.items ?? {}, read.items, `${path}[]`);
  return Object.entries(read.properties ?? {}).flatMap(([key, shape]) => {
    const field = written.properties?.[key];
    const isNeeded = read.required?.includes(key) ?? false;
    if (!field) return [`${path}.${key} is read and never written`];
    if (isNeeded && !written.required?.includes(key)) return [`${path}.${key} may be absent and is needed`];
    return misfits(field, shape, `${path}.${key}`);
  });
}

/** `"type": ["string", "null"]` said as alternatives. */
function split(shape: Shape): Shape {
  if (!Array.isArray(shape.type)) return shape;
  return { anyOf: shape.type.map((type: string) => (type === "null" ? { type } : { ...shape, type })) };
}

const values = (shape: Shape): readonly unknown[] | undefined => ("const" in shape ? [shape.const] : shape.enum);

const named = (shape: Shape): string =>
  values(shape)?.join("|") ?? shape.anyOf?.map(named).join("|") ?? [shape.type ?? "anything"].flat().join("|");
