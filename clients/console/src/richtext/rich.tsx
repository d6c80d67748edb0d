import { type ReactNode, useMemo } from "react";
import { Spoken } from "../message/words.js";
import { type Block, blocks } from "./blocks.js";
import type { Inline } from "./inline.js";

/** A message with its marks. Only elements made here, from text: nothing in a message is ever taken for HTML. */
export function Rich({ markdown, names = [] }: { markdown: string; names?: readonly string[] }) {
  const parts = useMemo(() => blocks(markdown), [markdown]);
  return (
    <div className="words rich">
      {parts.map((block, index) => (
        <BlockView key={index} block={block} names={names} />
      ))}
    </div>
  );
}

function BlockView({ block, names }: { block: Block; names: readonly string[] }) {
  if (block.kind === "code") return <pre>{block.text}</pre>;
  if (block.kind === "list")
    return (
      <ul>
        {block.items.map(({ depth, mark, words }, index) => (
          <li key={index} style={{ marginInlineStart: depth * 16 }}>
            <span aria-hidden="true">{mark}</span>
            <span>{shown(words, names)}</span>
          </li>
        ))}
      </ul>
    );
  const lines = block.lines.map((line, index) => (
    <span key={index}>
      {index > 0 && "\n"}
      {shown(line, names)}
    </span>
  ));
  return block.kind === "quote" ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

function shown(nodes: readonly Inline[], names: readonly string[]): ReactNode {
  return nodes.map((node, index): ReactNode => {
    switch (node.kind) {
      case "text":
        return <Spoken key={index} text={node.text} names={names} />;
      case "code":
        return <code key={index}>{node.text}</code>;
      case "link":
        return (
          <a key={index} href={node.href} title={node.href} target="_blank" rel="noopener noreferrer nofollow">
            {shown(node.children, names)}
          </a>
        );
      case "strong":
        return <strong key={index}>{shown(node.children, names)}</strong>;
      case "em":
        return <em key={index}>{shown(node.children, names)}</em>;
      default:
        return <del key={index}>{shown(node.children, names)}</del>;
    }
  });
}
