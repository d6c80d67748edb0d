import { clearableText, Rejection, type Sentence } from "@switchboard/kit";
import { CHOICE_MOST, LABEL_MOST, type PreChatField } from "../prechat/prechat.js";
import { NAME_MOST, TEXT_MOST } from "../channel/channel.js";
import { eachLanguage, TRANSLATIONS } from "./language.js";
import type { ChannelTranslation, PreChatFieldTranslation } from "./translation.js";
import type { ChannelTranslationInput, PreChatFieldTranslationInput } from "./translation.inputs.js";

const refuse = (code: string, sentence: Sentence, path: readonly string[]) => new Rejection(code, sentence, path);

/**
 * A channel's texts in other languages, as managers may give them; whether they fit its form, `expectFit` tells.
 * @throws Rejection TOO_MANY, LOCALE_INVALID, LOCALE_TWICE, TEXT_TOO_LONG
 */
export function checkedTranslations(given: readonly ChannelTranslationInput[]): ChannelTranslation[] {
  return eachLanguage(given, (one, locale, path) => ({
    locale,
    name: clearableText(one.name, NAME_MOST, [...path, "name"]) ?? null,
    greeting: clearableText(one.greeting, TEXT_MOST, [...path, "greeting"]) ?? null,
    offHoursText: clearableText(one.offHoursText, TEXT_MOST, [...path, "offHoursText"]) ?? null,
    preChatForm: (one.preChatForm ?? []).map((field, at) => worded(field, [...path, "preChatForm", String(at)])),
  }));
}

function worded({ key, label, choices }: PreChatFieldTranslationInput, path: readonly string[]) {
  return {
    key,
    label: clearableText(label, LABEL_MOST, [...path, "label"]) ?? null,
    choices: (choices ?? []).map((choice) => clearableText(choice, CHOICE_MOST, [...path, "choices"]) ?? ""),
  };
}

/** Whether the wordings are of what the form asks. @throws Rejection FIELD_UNKNOWN, FIELD_TWICE, FIELD_INVALID */
export function expectFit(translations: readonly ChannelTranslation[], form: readonly PreChatField[]): void {
  for (const [place, { preChatForm }] of translations.entries()) {
    const path = [...TRANSLATIONS, String(place), "preChatForm"];
    if (new Set(preChatForm.map(({ key }) => key)).size < preChatForm.length)
      throw refuse("FIELD_TWICE", { en: "Two fields have the same name.", "zh-CN": "字段名重复。" }, path);
    for (const [at, field] of preChatForm.entries()) {
      const own = form.find(({ key }) => key === field.key);
      if (!own) {
        const sentence = { en: "The form has no such field.", "zh-CN": "表单中没有该字段。" };
        throw refuse("FIELD_UNKNOWN", sentence, [...path, String(at), "key"]);
      }
      if (!hasChoicesFor(own, field)) {
        const en = "The choices are as many as the form's own, and each is another.";
        const zh = "选项数量须与默认表单一致，且不能重复。";
        throw refuse("FIELD_INVALID", { en, "zh-CN": zh }, [...path, String(at), "choices"]);
      }
    }
  }
}

function hasChoicesFor(own: PreChatField, { choices }: PreChatFieldTranslation): boolean {
  if (choices.length === 0) return true;
  const read = choices.map((choice, place) => choice || own.choices[place]);
  return choices.length === own.choices.length && new Set(read).size === read.length;
}

/** What is left of the wordings when the form alone is changed: none of a field that is gone, no choices of other ones. */
export function stillFitting(
  translations: readonly ChannelTranslation[],
  before: readonly PreChatField[],
  after: readonly PreChatField[],
): ChannelTranslation[] {
  const choicesOf = (form: readonly PreChatField[], key: string) =>
    JSON.stringify(form.find((field) => field.key === key)?.choices);
  const fields = new Set(after.map(({ key }) => key));
  return translations.map((one) => ({
    ...one,
    preChatForm: one.preChatForm
      .filter(({ key }) => fields.has(key))
      .map((field) =>
        choicesOf(before, field.key) === choicesOf(after, field.key) ? field : { ...field, choices: [] },
      ),
  }));
}
