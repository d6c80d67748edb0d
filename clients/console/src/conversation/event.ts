import type { TFunction } from "i18next";
import en from "../i18n/en/event.js";

/** The words for a quiet line of a conversation. Events we have no words for say what the server wrote. */
export function eventWords(t: TFunction, event: string | null | undefined, text: string): string {
  const name = (event ?? "").replace(/^conversation\./, "").replace(/[.\-]/g, "_").toLowerCase();
  if (Object.hasOwn(en, name)) return t(`event.${name as keyof typeof en}`);
  return text || event || "";
}
