import type { Proof } from "../identity/who.js";
import { localeTag } from "../texts/format.js";
import type { Language } from "../texts/texts.js";

/** What the script tag of a page says. */
export interface Settings {
  /** Origin of the Switchboard server, without a trailing slash. */
  origin: string;
  /** Public key of the web channel (`data-channel`). */
  channelKey: string;
  language: Language;
  /** The visitor's language as a tag, also where the widget does not speak it: the workspace may have texts in it. */
  locale: string;
  /** Any CSS colour (`data-color`), not yet checked. */
  color: string | null;
  theme: "light" | "dark";
  /** The page says who the visitor is (`data-identity-jwt`, or `data-identity-id` with `data-identity-signature`). */
  proof: Proof | null;
}

/** What of the page the settings depend on; given in, so that it can be tested without a browser. */
export interface PageFacts {
  language: string;
  browserLanguages: readonly string[];
  /** The page itself declares `color-scheme: dark` and the visitor prefers dark. */
  isDark: boolean;
}

/** Reads the tag; null when it names no channel or was not loaded from a server. */
export function readSettings(script: { src: string; dataset: DOMStringMap }, page: PageFacts): Settings | null {
  const channelKey = script.dataset["channel"]?.trim();
  if (!channelKey || !URL.canParse(script.src)) return null;
  const { theme, locale } = script.dataset;
  const language = chooseLanguage(locale, page);
  return {
    origin: new URL(script.src).origin,
    channelKey,
    language,
    locale: chooseLocale(locale, page, language),
    color: script.dataset["color"]?.trim() || null,
    theme: theme === "dark" || theme === "light" ? theme : page.isDark ? "dark" : "light",
    proof: proofIn(script.dataset),
  };
}

function proofIn({
  identityJwt: jwt,
  identityId: externalId,
  identitySignature: signature,
}: DOMStringMap): Proof | null {
  if (jwt) return { jwt };
  return externalId && signature ? { externalId, signature } : null;
}

/** The tag's own word first, then the page's language, then the browser's list; English when none is ours. */
export function chooseLanguage(wanted: string | undefined, page: PageFacts): Language {
  for (const tag of [wanted, page.language, ...page.browserLanguages]) {
    const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
    if (primary === "zh" || primary === "en") return primary;
  }
  return "en";
}

/** The first of the same that is a tag at all; the server takes no other. */
export function chooseLocale(wanted: string | undefined, page: PageFacts, language: Language): string {
  for (const tag of [wanted, page.language, ...page.browserLanguages]) {
    try {
      const [locale] = Intl.getCanonicalLocales(tag?.trim().replace(/_/g, "-"));
      if (locale && locale !== language) return locale;
      if (locale) break;
    } catch {
      // The next one may be better spelt.
    }
  }
  return localeTag(language);
}

export function pageFacts(): PageFacts {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return {
    language: document.documentElement.lang,
    browserLanguages: navigator.languages,
    isDark: scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches,
  };
}
