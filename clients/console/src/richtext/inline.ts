export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: "strong" | "em" | "del"; readonly children: readonly Inline[] };

const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s<>()\\`]+$/i;
const KIND = { "**": "strong", __: "strong", "~~": "del", "*": "em", _: "em" } as const;
type Sign = keyof typeof KIND;
const SIGN = /^(?:\*\*|__|~~|\*|_)/;
const LETTER = /[\p{L}\p{N}]/u;

interface Open {
  readonly sign: Sign;
  readonly nodes: Inline[];
}

/** The words of one line of the server's small Markdown, as a tree. What is not closed stays as it is written. */
export function inline(line: string, links = true): Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.nodes ?? root;
  const add = (node: Inline) => {
    const last = here().at(-1);
    if (node.kind === "text" && last?.kind === "text")
      here().splice(-1, 1, { kind: "text", text: last.text + node.text });
    else here().push(node);
  };
  /** Signs opened after `from` were none: they stand for themselves. */
  const unwind = (from: number) => {
    while (open.length > from) {
      const { sign, nodes } = open.pop() as Open;
      add({ kind: "text", text: sign });
      for (const node of nodes) add(node);
    }
  };

  for (let i = 0; i < line.length; ) {
    const rest = line.slice(i);
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    const code = /^(`+)([^\n]*?[^`])\1(?!`)/.exec(rest);
    const link = links ? /^\[((?:\\.|[^[\]\\\n])+)\]\(([^()\s]+)\)/.exec(rest) : null;
    const sign = SIGN.exec(rest)?.[0] as Sign | undefined;
    if (escaped) {
      add({ kind: "text", text: escaped[1] ?? "" });
      i += 2;
    } else if (code) {
      add({ kind: "code", text: code[2] ?? "" });
      i += code[0].length;
    } else if (link && SAFE_LINK.test(link[2] ?? "")) {
      add({ kind: "link", href: link[2] ?? "", children: inline(link[1] ?? "", false) });
      i += link[0].length;
    } else if (sign) {
      const [before, after] = [line[i - 1] ?? " ", line[i + sign.length] ?? " "];
      const isWord = sign[0] === "_" && LETTER.test(before) && LETTER.test(after);
      const at = open.findLastIndex((one) => one.sign === sign);
      if (!isWord && at >= 0 && /\S/.test(before) && (open[at] as Open).nodes.length + (open.length - at - 1) > 0) {
        unwind(at + 1);
        const { nodes } = open.pop() as Open;
        add({ kind: KIND[sign], children: nodes });
      } else if (!isWord && /\S/.test(after)) open.push({ sign, nodes: [] });
      else add({ kind: "text", text: sign });
      i += sign.length;
    } else {
      const plain = /^[^\\`[*_~]+/.exec(rest)?.[0] ?? rest[0] ?? "";
      add({ kind: "text", text: plain });
      i += plain.length;
    }
  }
  unwind(0);
  return root;
}
