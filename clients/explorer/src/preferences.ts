import { createContext, useContext } from "react";
import type { Language } from "./texts.js";

const languageKey = "switchboard-explorer:language";
const tokenKey = "switchboard-explorer:token";

export function rememberedLanguage(): Language {
  const kept = localStorage.getItem(languageKey);
  if (kept === "zh" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(languageKey, language);
}

/** Kept for this tab only: a key that outlives the tab on a shared computer is a key given away. */
export function rememberedToken(): string {
  return sessionStorage.getItem(tokenKey) ?? "";
}

export function rememberToken(token: string): void {
  if (token) sessionStorage.setItem(tokenKey, token);
  else sessionStorage.removeItem(tokenKey);
}

export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
