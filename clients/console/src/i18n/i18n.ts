import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type en from "./en/index.js";
import { type Language, languageOf, tagOf } from "./locale.js";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

const loaders = { en: () => import("./en/index.js"), zh: () => import("./zh/index.js") };
const STORED = "switchboard.language";

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, "translation")) return;
  i18next.addResourceBundle(language, "translation", (await loaders[language]()).default);
}

/** Starts in the language chosen last on this machine, else the browser's. */
export async function startLanguage(): Promise<void> {
  const language = chosenLanguage() ?? languageOf(navigator.language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await showLanguage(language);
}

/** What the person picked here by hand; it wins over the profile and the browser. */
export function chosenLanguage(): Language | null {
  const stored = localStorage.getItem(STORED);
  return stored ? languageOf(stored) : null;
}

/** Switches every text in place; nothing is reloaded. */
export async function showLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = tagOf(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await showLanguage(language);
}
