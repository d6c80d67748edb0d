import { type Language, languageOf as languageOfTag, type Sentence } from "@switchboard/kit";
import type { Reason } from "../search/confidence.js";
import { type Language as Script, languageOf, normalise } from "../search/normalise.js";

export const OFFER: Sentence = {
  en: "Is one of these your question?",
  "zh-CN": "您想问的是以下哪个问题？",
};

export const OFFER_OF_ONE: Sentence = {
  en: "Is this your question?",
  "zh-CN": "您想问的是这个问题吗？",
};

const SMALLTALK: { readonly [reason in Reason]?: Sentence } = {
  greeting: {
    en: "Hello! What can I help you with?",
    "zh-CN": "您好！请问有什么可以帮您？",
  },
  thanks: {
    en: "You're welcome! If there is anything else, just ask.",
    "zh-CN": "不客气！如果还有其他问题，随时告诉我。",
  },
  goodbye: {
    en: "Goodbye, and thank you for getting in touch!",
    "zh-CN": "再见，感谢您的咨询，祝您生活愉快！",
  },
  "about-bot": {
    en: 'I am the automatic assistant here and answer common questions. Write "talk to a person" and a colleague takes over.',
    "zh-CN": "我是自动客服助手，可以解答常见问题。如需人工服务，请回复“转人工”。",
  },
};

const spoken: Record<Script, Language> = { zh: "zh-CN", en: "en" };

/** What is said to small talk; it calls nobody. */
export const courteous = (reason: Reason, language: Language): string =>
  (SMALLTALK[reason] ?? (SMALLTALK.greeting as Sentence))[language];

/** The language of a question: that of its script. */
export const languageOfText = (text: string): Language => spoken[languageOf(normalise(text))];

/** "ok", "hi" and "88" are said in any language: then the customer's other texts tell, or the browser's language. */
export function languageOfChat(text: string, before: readonly string[], locale: string | null | undefined): Language {
  if (languageOfText(text) === "zh-CN") return "zh-CN";
  const earlier = before.at(-1);
  if (earlier !== undefined) return languageOfText(earlier);
  return languageOfTag(locale);
}
