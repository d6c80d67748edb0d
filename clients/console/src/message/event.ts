import type { TFunction } from "i18next";
import en from "../i18n/en/event.js";

interface Happened {
  readonly event?: string | null;
  readonly text: string;
  /** The names and numbers in the line, in order. */
  readonly details: readonly string[];
}

/** The words for a quiet line of a conversation, in the reader's language; what we do not know says what the server wrote. */
export function eventWords(t: TFunction, { event, text, details }: Happened): string {
  if (!event || !Object.hasOwn(en, event)) return text || event || "";
  const name = event as keyof typeof en;
  const [a, b] = details;
  const asked = [...en[name].matchAll(/\{\{/g)].length;
  return details.length < asked ? text : t(`event.${name}`, { a, b });
}
