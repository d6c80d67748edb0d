import type { TFunction } from "i18next";

interface Said {
  readonly text: string;
  readonly attachments: readonly { readonly kind: string; readonly name: string }[];
}

/** The words that stand for a message where there is room for one line; one of attachments alone is named by what they are. */
export function gistOf({ text, attachments }: Said, t: TFunction): string {
  if (text) return text;
  const [first] = attachments;
  if (!first) return "";
  // Nobody named a recording.
  return (first.kind !== "VOICE" && first.name) || t(`pane.file.kind.${first.kind as "FILE"}`);
}
