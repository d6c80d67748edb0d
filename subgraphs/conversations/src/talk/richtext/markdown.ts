// A small part of Markdown (CommonMark 0.31: emphasis, code, links, lists, quotes; GFM: strike-through) and nothing
// else of it: whatever any reader of Markdown could take for HTML, an image, a heading or a reference is escaped, so
// that what is stored is harmless also where it is shown carelessly.

export interface RichText {
  /** The Markdown, cleaned. */
  readonly markdown: string;
  /** The same for those who read plain text. */
  readonly text: string;
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s<>()\\`]+$/i;
const FENCE = /^\s{0,3}(`{3,}|~{3,})\s*([\w+-]{0,20})\s*$/;
/** Marks of lists and quotes before a line's words; two spaces before a nested item. */
const MARKS = /^(?:\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+|\s{0,3}>\s?)+/;
// What would make a line a heading, a rule or a table's head.
const BLOCK = /^(?:#{1,6}(?=\s|$)|(?:[-=_*]\s*){3,}$|[-=]+\s*$|\||:?-+:?\s*\|)/;
// Nothing that is not seen: control and direction characters could make a link read as another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Cleans Markdown of what is not in the subset and degrades it to plain text. Linear in its length. */
export function richText(source: string): RichText {
  const markdown: string[] = [];
  const text: string[] = [];
  let fence: string | null = null;
  for (const line of source.replace(/\r\n?/g, "\n").replace(UNSEEN, "").split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null && mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length) {
      markdown.push(fence);
      fence = null;
    } else if (fence !== null) {
      markdown.push(line);
      text.push(line);
    } else if (mark !== undefined) {
      fence = mark;
      markdown.push(mark);
    } else {
      const marks = MARKS.exec(line)?.[0] ?? "";
      const rest = line.slice(marks.length).trimStart();
      const isRule = marks !== "" && /^(?:[-*_]\s*){3,}$/.test(line.trim());
      const words = inline(isRule ? line.trim() : rest, true);
      const before = isRule ? "" : marks;
      const shield = (isRule || BLOCK.test(rest)) && !words.markdown.startsWith("\\") ? "\\" : "";
      markdown.push(`${before}${shield}${words.markdown}`);
      text.push(`${before}${words.text}`);
    }
  }
  if (fence !== null) markdown.push(fence);
  return { markdown: markdown.join("\n").trim(), text: text.join("\n").trim() };
}

/** The words of one line; `links`: false inside of a link's own words. */
function inline(line: string, links: boolean): RichText {
  let markdown = "";
  let text = "";
  for (let i = 0; i < line.length; ) {
    const piece = code(line, i) ?? escaped(line, i) ?? (links ? link(line, i) : null) ?? single(line, i);
    markdown += piece.markdown;
    text += piece.text;
    i += piece.length;
  }
  return { markdown, text: withoutEmphasis(text) };
}

type Piece = RichText & { readonly length: number };

/** A code span stands as it is: in it nothing means anything. */
function code(line: string, at: number): Piece | null {
  const ticks = line[at] === "`" ? (/^`+/.exec(line.slice(at, at + 10))?.[0] ?? "") : "";
  if (ticks === "") return null;
  const end = line.indexOf(ticks, at + ticks.length);
  // A tick without its like would open a span that ends who knows where.
  if (end < 0 || line[end + ticks.length] === "`")
    return { markdown: "\\`".repeat(ticks.length), text: ticks, length: ticks.length };
  const inner = line.slice(at + ticks.length, end);
  return { markdown: ticks + inner + ticks, text: shielded(inner), length: end + ticks.length - at };
}

function escaped(line: string, at: number): Piece | null {
  const next = line[at + 1];
  if (line[at] !== "\\") return null;
  if (next !== undefined && /[!-/:-@[-`{-~]/.test(next))
    return { markdown: `\\${next}`, text: shielded(next), length: 2 };
  return { markdown: "\\\\", text: "\\", length: 1 };
}

/** `[words](address)`, for addresses that a click may follow; other addresses become words. */
function link(line: string, at: number): Piece | null {
  if (line[at] !== "[") return null;
  const found = /^\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)/.exec(line.slice(at, at + 2_520));
  if (!found) return null;
  const [whole, label = "", address = ""] = found;
  const words = inline(label, false);
  if (!SAFE_LINK.test(address)) return { ...words, length: whole.length };
  const text = words.text === address ? address : `${words.text} (${address})`;
  return { markdown: `[${words.markdown}](${address})`, text: shielded(text), length: whole.length };
}

/** One character, escaped where it would begin something that is not ours. */
function single(line: string, at: number): Piece {
  const sign = line[at] as string;
  const isEscaped =
    sign === "<" || sign === "[" || sign === "]" || sign === "&" || (sign === "!" && line[at + 1] === "[");
  return { markdown: isEscaped ? `\\${sign}` : sign, text: sign, length: 1 };
}

// Signs of emphasis that are meant as such are taken out of the plain text; those that stand in code or an address, or
// were escaped, are kept: they hide behind characters of private use meanwhile.
const SHIELDS = { "*": "\ue000", _: "\ue001", "~": "\ue002" } as const;
const shielded = (text: string): string => text.replace(/[*_~]/g, (sign) => SHIELDS[sign as keyof typeof SHIELDS]);

function withoutEmphasis(text: string): string {
  let plain = text;
  // From the inside out: emphasis may stand within emphasis, three deep at most.
  for (let depth = 0; depth < 3; depth++)
    plain = plain
      .replace(/(\*\*|__|~~)(?=\S)([^*_~\n]*?\S)\1/g, "$2")
      .replace(/\*(?=\S)([^*\n]*?\S)\*/g, "$1")
      .replace(/(?<![\p{L}\p{N}])_(?=\S)([^_\n]*?\S)_(?![\p{L}\p{N}])/gu, "$1");
  return plain.replace(/[\ue000-\ue002]/g, (sign) => "*_~"[sign.charCodeAt(0) - 0xe000] ?? "");
}
