import type { TFunction } from "i18next";
import en from "../i18n/en/event.js";

/** The words for a quiet line of a conversation. Events with details in them say what the server wrote. */
export function eventWords(t: TFunction, event: string | null | undefined, text: string): string {
  if (event && Object.hasOwn(en, event)) return t(`event.${event as keyof typeof en}`);
  return text || event || "";
}
