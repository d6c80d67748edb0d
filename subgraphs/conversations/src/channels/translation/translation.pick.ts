import type { RequestContext } from "@switchboard/kit";
import type { ChannelRow } from "../channel/channel.js";
import type { PreChatAnswerInput } from "../prechat/prechat.inputs.js";
import type { PreChatField } from "../prechat/prechat.js";
import { closest } from "./language.js";
import type { ChannelTranslation } from "./translation.js";

type Texts = Pick<ChannelRow, "name" | "greeting" | "offHoursText" | "preChatForm" | "translations">;

/** The language that a request is in, where nobody has said it in so many words. */
export const spokenIn = (ctx: RequestContext, stated: string | null | undefined): string | null =>
  stated ?? ctx.scope.client.locale ?? null;

/** A channel as visitors of a language read it: text by text the closest there is, else the channel's own. */
export function inLanguage<Channel extends Texts>(channel: Channel, locale: string | null | undefined): Channel {
  const near = closest(channel.translations, locale);
  if (near.length === 0) return channel;
  const first = (name: "name" | "greeting" | "offHoursText") => near.find((one) => one[name])?.[name];
  return {
    ...channel,
    name: first("name") ?? channel.name,
    greeting: first("greeting") ?? channel.greeting,
    offHoursText: first("offHoursText") ?? channel.offHoursText,
    preChatForm: channel.preChatForm.map((field) => worded(field, near)),
  };
}

function worded(field: PreChatField, near: readonly ChannelTranslation[]): PreChatField {
  const own = near.flatMap(({ preChatForm }) => preChatForm.filter(({ key }) => key === field.key));
  return {
    ...field,
    label: own.find(({ label }) => label)?.label ?? field.label,
    choices: field.choices.map((choice, place) => own.find(({ choices }) => choices[place])?.choices[place] ?? choice),
  };
}

/**
 * Answers with each choice in the form's own words, whatever language it was chosen in: what is counted and what rules
 * ask for is one. `shown` is the form as this visitor reads it; the page may have changed its language since.
 */
export function inOwnWords(
  { preChatForm, translations }: Texts,
  shown: readonly PreChatField[],
  answers: readonly PreChatAnswerInput[],
): PreChatAnswerInput[] {
  return answers.map((answer) => {
    const field = preChatForm.find(({ key }) => key === answer.key);
    if (field?.kind !== "CHOICE") return answer;
    const wordings = [
      ...shown.filter(({ key }) => key === field.key),
      field,
      ...translations.flatMap((one) => one.preChatForm.filter(({ key }) => key === field.key)),
    ];
    const value = answer.value.trim();
    const place = wordings.map(({ choices }) => choices.indexOf(value)).find((at) => at >= 0 && value !== "");
    return place === undefined ? answer : { ...answer, value: field.choices[place] ?? value };
  });
}
