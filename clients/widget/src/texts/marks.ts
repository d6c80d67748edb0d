/** Words, or words with a mark: `b`, `i`, `s`, `code`, or a link with its address. */
export type Piece = string | { readonly tag: string; readonly href?: string; readonly inside: readonly Piece[] };

export interface Line {
  readonly kind: "text" | "item" | "quote" | "code";
  /** Of an item: `•`, or the number as it was written. */
  readonly sign?: string;
  readonly pieces: readonly Piece[];
}

const MARK =
  /\\([!-/:-@[-`{-~])|(`+)(.*?[^`])\2(?!`)|\[((?:\\.|[^[\]\\])+)\]\(((?:https?:\/\/|mailto:|tel:)[^\s<>()\\`]+)\)|(\*\*|__|~~)(?=\S)(.*?\S)\6|([*_])(?=[^\s*_])([^*_]*[^\s*_])\8/i;
const TAGS: Readonly<Record<string, string>> = { "**": "b", __: "b", "~~": "s", "*": "i", _: "i" };
const LETTER = /[\p{L}\p{N}]/u;

/** The words of a line; what is not closed stays as it is written. */
export function inline(line: string): Piece[] {
  const found = MARK.exec(line);
  if (!found) return line ? [line] : [];
  const [all, escaped, , code, label, href, wide, strong, slim, slanted] = found;
  const end = found.index + all.length;
  const sign = wide ?? slim ?? "";
  const isWord = sign.startsWith("_") && (LETTER.test(line[found.index - 1] ?? "") || LETTER.test(line[end] ?? ""));
  if (isWord) return [line.slice(0, end), ...inline(line.slice(end))];
  const piece: Piece =
    escaped ??
    (code !== undefined
      ? { tag: "code", inside: [code] }
      : href !== undefined
        ? { tag: "a", href, inside: inline(label ?? "") }
        : { tag: TAGS[sign] ?? "b", inside: inline(strong ?? slanted ?? "") });
  return [...(found.index ? [line.slice(0, found.index)] : []), piece, ...inline(line.slice(end))];
}

/** A message in the server's small Markdown, line by line. */
export function richLines(markdown: string): Line[] {
  let fence = "";
  return markdown.split("\n").flatMap<Line>((line) => {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence ? line.trim() === fence : mark) {
      fence = fence ? "" : mark;
      return [];
    }
    if (fence) return [{ kind: "code", pieces: [line] }];
    const [, sign, item] = /^\s{0,8}([-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line) ?? [];
    if (sign) return [{ kind: "item", sign: /\d/.test(sign) ? sign : "•", pieces: inline(item ?? "") }];
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line)?.[1];
    return [{ kind: quoted === undefined ? "text" : "quote", pieces: inline(quoted ?? line) }];
  });
}
