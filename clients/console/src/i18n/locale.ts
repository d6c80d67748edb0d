import { useTranslation } from "react-i18next";

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a BCP 47 tag; anything that is not Chinese is served in English. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** The tag for `Intl` and for the server. */
export function tagOf(language: string): "zh-CN" | "en" {
  return language === "zh" ? "zh-CN" : "en";
}

/** The tag to format times and numbers by. */
export function useLocale(): "zh-CN" | "en" {
  return tagOf(useTranslation().i18n.language);
}
