import type { ChannelTranslationInput } from "../../../gql/graphql.js";
import type { ChannelFields, Question } from "../fields.js";

/** What is written for one language besides the questions, which carry their own wordings. */
export type Texts = ChannelFields["translations"][number];

/** A question in another language; choices by their own words, so that they follow when those are moved. */
export interface Wording {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
}

type Said = Pick<ChannelFields, "translations" | "preChatForm">;

const NOTHING: Wording = { label: "", choices: {} };

export const wordingOf = (question: Question, locale: string): Wording => question.said[locale] ?? NOTHING;

/** The question with its wording in a language; one that says nothing is none. */
export function withWording(question: Question, locale: string, wording: Wording): Question {
  const choices = Object.fromEntries(Object.entries(wording.choices).filter(([, words]) => words));
  const { [locale]: _, ...others } = question.said;
  const isEmpty = !wording.label && Object.keys(choices).length === 0;
  return { ...question, said: isEmpty ? others : { ...question.said, [locale]: { label: wording.label, choices } } };
}

export const withLanguage = (translations: readonly Texts[], locale: string): Texts[] => [
  ...translations,
  { locale, name: null, greeting: null, offHoursText: null },
];

export const withoutLanguage = ({ translations, preChatForm }: Said, locale: string): Said => ({
  translations: translations.filter((one) => one.locale !== locale),
  preChatForm: preChatForm.map((question) => withWording(question, locale, NOTHING)),
});

/** As the mutation takes it: what is blank is left to the channel's own texts. */
export const asTranslations = ({ translations, preChatForm }: Said): ChannelTranslationInput[] =>
  translations.map((texts) => ({
    ...texts,
    preChatForm: preChatForm.flatMap((question) => {
      const { [texts.locale]: wording } = question.said;
      if (!wording) return [];
      const choices = question.choices.map((choice) => wording.choices[choice] ?? "");
      return [{ key: question.key, label: wording.label, choices: choices.some(Boolean) ? choices : [] }];
    }),
  }));

/** How many of the texts that the channel has are written in a language too. */
export function progressOf(fields: ChannelFields, texts: Texts) {
  const pairs = [
    [fields.name, texts.name],
    [fields.greeting, texts.greeting],
    [fields.offHoursText, texts.offHoursText],
    ...fields.preChatForm.flatMap((question) => {
      const { label, choices } = wordingOf(question, texts.locale);
      return [[question.label, label], ...question.choices.map((choice) => [choice, choices[choice]])];
    }),
  ].filter(([own]) => own);
  return { done: pairs.filter(([, words]) => words).length, all: pairs.length };
}

/** The fields as a visitor of that language reads them. */
export function readIn(fields: ChannelFields, locale: string | null): ChannelFields {
  const texts = fields.translations.find((one) => one.locale === locale);
  if (!texts || locale === null) return fields;
  return {
    ...fields,
    name: texts.name || fields.name,
    greeting: texts.greeting || fields.greeting,
    offHoursText: texts.offHoursText || fields.offHoursText,
    preChatForm: fields.preChatForm.map((question) => {
      const { label, choices } = wordingOf(question, locale);
      return {
        ...question,
        label: label || question.label,
        choices: question.choices.map((choice) => choices[choice] || choice),
      };
    }),
  };
}
