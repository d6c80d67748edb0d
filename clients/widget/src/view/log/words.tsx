import { Fragment } from "preact";
import { linkPieces } from "../../texts/format.js";
import { type Line, type Piece, richLines } from "../../texts/marks.js";

const OUTSIDE = { target: "_blank", rel: "noopener noreferrer nofollow" } as const;

/** Plain words, with the addresses in them as links. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {linkPieces(text).map((piece) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a href={piece.href} {...OUTSIDE}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}

/** Words with their marks. Only elements made here, from text: nothing in a message is ever taken for HTML. */
export function Rich({ markdown }: { markdown: string }) {
  const lines = richLines(markdown);
  return (
    <>
      {lines.map((line, at) => (
        <Fragment key={at}>
          {line.kind === "text" && lines[at - 1]?.kind === "text" && "\n"}
          <RichLine line={line} />
        </Fragment>
      ))}
    </>
  );
}

function RichLine({ line: { kind, sign, pieces } }: { line: Line }) {
  const words = pieces.map(shown);
  if (kind === "text") return <>{words}</>;
  return (
    <span class={kind}>
      {sign && <span>{sign}</span>}
      {kind === "item" ? <span>{words}</span> : words}
    </span>
  );
}

function shown(piece: Piece) {
  if (typeof piece === "string") return <Words text={piece} />;
  const Tag = piece.tag as "b";
  const inside = piece.tag === "code" || piece.tag === "a" ? piece.inside.map(plain) : piece.inside.map(shown);
  return <Tag {...(piece.href ? { href: piece.href, ...OUTSIDE } : {})}>{inside}</Tag>;
}

/** Within code and links an address is no link of its own. */
const plain = (piece: Piece): preact.ComponentChild =>
  typeof piece === "string" ? piece : <>{piece.inside.map(plain)}</>;
