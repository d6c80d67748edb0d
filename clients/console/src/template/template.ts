interface Variable {
  readonly name: string;
  readonly canBeMissing: boolean;
}

export interface Problem {
  readonly kind: "malformed" | "unknown" | "needsDefault";
  readonly name: string;
}

const SLOT = /(?<!\\)\{\{(.*?)(?:\}\}|$)/gs;

/** What the server would refuse a text for, said while it is typed; the server decides. */
export function problemIn(text: string, variables: readonly Variable[], isUnattended: boolean): Problem | null {
  for (const [whole, inner = ""] of text.matchAll(SLOT)) {
    if (!whole.endsWith("}}")) return { kind: "malformed", name: inner };
    const [name = "", ...otherwise] = inner.split("|");
    const variable = variables.find((one) => one.name === name.trim());
    if (!variable) return { kind: "unknown", name: name.trim() };
    if (isUnattended && variable.canBeMissing && otherwise.length === 0)
      return { kind: "needsDefault", name: variable.name };
  }
  return null;
}

/** A text in pieces, its variables apart, for showing it. */
export function piecesOf(text: string): { readonly text: string; readonly isSlot: boolean }[] {
  const pieces: { text: string; isSlot: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), isSlot: false });
    pieces.push({ text: match[1] ?? "", isSlot: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isSlot: false });
  return pieces;
}
