import type { ChannelSettingsFragment } from "../../gql/graphql.js";
import type { Wording } from "./languages/texts.js";
import type { UserError } from "../../live/act.js";
import type { Draft } from "../draft/use.draft.js";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A question with its wordings in other languages, by tag: they go where it goes. */
export type Question = Omit<ChannelSettingsFragment["preChatForm"][number], "__typename"> & {
  readonly said: Readonly<Record<string, Wording>>;
};

/** What the page changes, named as the mutation names it. */
export function fieldsOf(channel: ChannelSettingsFragment) {
  const { name, greeting, offHoursText, color, logoUrl, replyToEmail } = channel;
  const { priority, isSingleConversation, isProvenOnly, team, businessHours, preChatForm, translations } = channel;
  return {
    name,
    greeting: greeting ?? null,
    offHoursText: offHoursText ?? null,
    color: color ?? null,
    logoUrl: logoUrl ?? null,
    replyToEmail: replyToEmail ?? null,
    priority,
    isSingleConversation,
    isProvenOnly,
    teamId: team?.id ?? null,
    businessHoursId: businessHours?.id ?? null,
    preChatForm: preChatForm.map(({ key, label, kind, isRequired, choices, maxLength }): Question => {
      return { key, label, kind, isRequired, choices, maxLength, said: saidOf(key, choices, translations) };
    }),
    translations: translations.map(({ locale, name, greeting, offHoursText }) => {
      return { locale, name: name ?? null, greeting: greeting ?? null, offHoursText: offHoursText ?? null };
    }),
  };
}

function saidOf(key: string, own: readonly string[], translations: ChannelSettingsFragment["translations"]) {
  return Object.fromEntries(
    translations.flatMap(({ locale, preChatForm }): [string, Wording][] => {
      const found = preChatForm.find((field) => field.key === key);
      if (!found) return [];
      const choices = found.choices.flatMap((words, place) => (words ? [[own[place], words]] : []));
      return [[locale, { label: found.label ?? "", choices: Object.fromEntries(choices) as Record<string, string> }]];
    }),
  );
}

export type ChannelFields = ReturnType<typeof fieldsOf>;

/** Names of the fields that show their own refusals. */
export const SHOWN = [
  "name",
  "greeting",
  "offHoursText",
  "color",
  "logoUrl",
  "replyToEmail",
  "teamId",
  "businessHoursId",
  "preChatForm",
  "translations",
];

export interface Editing {
  readonly draft: Draft<ChannelFields>;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
}
