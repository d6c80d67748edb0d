import { textWithin } from "@switchboard/kit";
import { richText } from "../richtext/markdown.js";
import type { MessageFormat } from "./message.js";

export const TEXT_MOST = 4_000;

export interface Content {
  /** Plain text. */
  readonly text: string;
  /** The same with its marks; null for what was written plainly. */
  readonly markdown: string | null;
}

/** What was written, within its limits and cleaned; `mayBeEmpty` beside attachments. @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG */
export function contentOf(
  { text, format }: { readonly text?: string | null; readonly format?: MessageFormat | null },
  path: readonly string[],
  mayBeEmpty = false,
): Content {
  if (mayBeEmpty && !text?.trim()) return { text: "", markdown: null };
  const source = textWithin(text ?? "", TEXT_MOST, path);
  if (format !== "MARKDOWN") return { text: source, markdown: null };
  const rich = richText(source);
  // Marks without words say nothing.
  return { text: textWithin(rich.text, 2 * TEXT_MOST, path), markdown: rich.markdown };
}
