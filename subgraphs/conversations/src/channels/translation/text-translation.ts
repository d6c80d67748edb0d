import { Field, InputType, Locale, ObjectType, textWithin } from "@switchboard/kit";
import { eachLanguage } from "./language.js";

@ObjectType({ description: "A text as customers of one language read it." })
export class TextTranslation {
  @Field(() => Locale, { description: "The language, in its canonical spelling." }) locale!: string;
  @Field(() => String, { description: "The text." }) text!: string;
}

@InputType({ description: "A text in another language." })
export class TextTranslationInput {
  // Text and not Locale: managers type it, and are told in their own language what is wrong with it.
  @Field(() => String, { description: "The language as a BCP 47 tag, for example `zh-CN` or `en`; each one once." })
  locale!: string;
  @Field(() => String, { description: "The text, with the limit of the text itself." }) text!: string;
}

/** @throws Rejection TOO_MANY, LOCALE_INVALID, LOCALE_TWICE, TEXT_EMPTY, TEXT_TOO_LONG */
export const checkedTexts = (given: readonly TextTranslationInput[], most: number): TextTranslation[] =>
  eachLanguage(given, ({ text }, locale, path) => ({ locale, text: textWithin(text, most, [...path, "text"]) }));
