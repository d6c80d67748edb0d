import type { CSSProperties } from "react";
import type { TagColour } from "../gql/graphql.js";

/** A shade of each colour that stands out on light and on dark paper (3:1). */
export const SHADES: Readonly<Record<TagColour, string>> = {
  GREY: "light-dark(#7b8494, #8a93a3)",
  RED: "light-dark(#d03a34, #ef6a63)",
  ORANGE: "light-dark(#c8661b, #f0a35b)",
  YELLOW: "light-dark(#a87b00, #e0bd3c)",
  GREEN: "light-dark(#1f8a4d, #4cc988)",
  TEAL: "light-dark(#12857a, #4cc4b5)",
  BLUE: "light-dark(#0958d9, #6ea4ff)",
  PURPLE: "light-dark(#8250c8, #b494ee)",
};

interface Shown {
  readonly name: string;
  readonly colour: TagColour;
  readonly isArchived?: boolean;
}

export function TagChip({ tag: { name, colour, isArchived } }: { tag: Shown }) {
  return (
    <span
      className={isArchived ? "tag-chip tag-chip-archived" : "tag-chip"}
      style={{ "--tag": SHADES[colour] } as CSSProperties}
    >
      <span className="clip">{name}</span>
    </span>
  );
}
