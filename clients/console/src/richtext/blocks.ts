import { inline, type Inline } from "./inline.js";

export type Block =
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "quote" | "text"; readonly lines: readonly (readonly Inline[])[] };

interface Item {
  readonly depth: number;
  /** `•`, or the number as it was written. */
  readonly mark: string;
  readonly words: readonly Inline[];
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const ITEM = /^(\s{0,8})([-*+]|\d{1,3}[.)])\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;

/** A message in the server's small Markdown, block by block. */
export function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? "";
    const fence = FENCE.exec(line)?.[1];
    if (fence) {
      const end = lines.findIndex((one, at) => at > i && one.trim() === fence);
      const last = end < 0 ? lines.length : end;
      found.push({ kind: "code", text: lines.slice(i + 1, last).join("\n") });
      i = last + 1;
      continue;
    }
    const item = ITEM.exec(line);
    const quoted = QUOTE.exec(line);
    const previous = found.at(-1);
    if (item) {
      const [, indent = "", mark = "", words = ""] = item;
      const next = {
        depth: Math.min(Math.floor(indent.length / 2), 4),
        mark: /\d/.test(mark) ? mark.replace(")", ".") : "•",
        words: inline(words),
      };
      if (previous?.kind === "list") found.splice(-1, 1, { kind: "list", items: [...previous.items, next] });
      else found.push({ kind: "list", items: [next] });
    } else {
      const kind = quoted ? "quote" : "text";
      const words = inline(quoted ? (quoted[1] ?? "") : line);
      if (previous?.kind === kind) found.splice(-1, 1, { kind, lines: [...previous.lines, words] });
      else found.push({ kind, lines: [words] });
    }
    i++;
  }
  return found;
}
