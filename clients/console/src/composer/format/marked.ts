export const MARKS = { bold: "**", italic: "*", strike: "~~", code: "`" } as const;
export type Mark = keyof typeof MARKS | "list" | "numbers" | "quote" | "link";

export interface Marked {
  /** What stands in place of `from` to `to` afterwards. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** What is selected then. */
  readonly select: readonly [number, number];
}

const PREFIX = { list: () => "- ", numbers: (at: number) => `${at + 1}. `, quote: () => "> " };
const ADDRESS = "https://";

/** Puts a mark around the chosen words, or takes it off again; marks of lines go before each chosen line. */
export function marked(text: string, from: number, to: number, mark: Mark): Marked {
  if (mark === "list" || mark === "numbers" || mark === "quote") return linesMarked(text, from, to, PREFIX[mark]);
  const chosen = text.slice(from, to);
  if (mark === "link") {
    const isAddress = /^https?:\/\/\S+$/.test(chosen);
    const words = isAddress ? `[](${chosen})` : `[${chosen}](${ADDRESS})`;
    const at = from + (isAddress ? 1 : chosen.length + 3);
    return { words, from, to, select: [at, isAddress ? at : at + ADDRESS.length] };
  }
  const sign = MARKS[mark];
  const [before, after] = [text.slice(0, from), text.slice(to)];
  // One star is a half of the two that stand for bold.
  const isOn = before.endsWith(sign) && after.startsWith(sign) && (mark !== "italic" || !before.endsWith("**"));
  if (isOn) {
    const start = from - sign.length;
    return { words: chosen, from: start, to: to + sign.length, select: [start, start + chosen.length] };
  }
  return { words: sign + chosen + sign, from, to, select: [from + sign.length, to + sign.length] };
}

function linesMarked(text: string, from: number, to: number, prefix: (at: number) => string): Marked {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
  const lines = text.slice(start, end).split("\n");
  const isOn = lines.every((line, at) => line.startsWith(prefix(at)));
  const words = lines.map((line, at) => (isOn ? line.slice(prefix(at).length) : prefix(at) + line)).join("\n");
  const after = start + words.length;
  return { words, from: start, to: end, select: [lines.length > 1 ? start : after, after] };
}
