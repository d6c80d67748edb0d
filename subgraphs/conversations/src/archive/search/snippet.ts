import type { TextPiece } from "./search.inputs.js";
import type { Stretch } from "./wish.js";

const BEFORE = 30;
const LONG = 120;
const DOTS = "…";

/** The text around the first stretch, cut between characters, with the stretches in it marked. */
export function snippetOf(text: string, stretches: readonly Stretch[]): TextPiece[] {
  const first = stretches[0]?.from ?? 0;
  const from = text.length <= LONG ? 0 : atCharacter(text, Math.max(0, Math.min(first - BEFORE, text.length - LONG)));
  const to = atCharacter(text, Math.min(text.length, from + LONG));
  const pieces: TextPiece[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece) pieces.push({ text: piece, isMatch });
  };
  let at = from;
  for (const stretch of stretches) {
    if (stretch.from >= to) break;
    if (stretch.to <= at) continue;
    const begin = Math.max(stretch.from, at);
    const end = Math.min(stretch.to, to);
    add(text.slice(at, begin), false);
    add(text.slice(begin, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  if (from > 0) pieces.unshift({ text: DOTS, isMatch: false });
  if (to < text.length) pieces.push({ text: DOTS, isMatch: false });
  return pieces;
}

/** Never between the two halves of a rare character. */
const atCharacter = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
