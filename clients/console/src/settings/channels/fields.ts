import type { ChannelSettingsFragment } from "../../gql/graphql.js";
import type { UserError } from "../../live/act.js";
import type { Draft } from "../draft/use.draft.js";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Question = Omit<ChannelSettingsFragment["preChatForm"][number], "__typename">;

/** What the page changes, named as the mutation names it. */
export function fieldsOf(channel: ChannelSettingsFragment) {
  const { name, greeting, offHoursText, color, logoUrl } = channel;
  const { priority, isSingleConversation, isProvenOnly, team, businessHours, preChatForm } = channel;
  return {
    name,
    greeting: greeting ?? null,
    offHoursText: offHoursText ?? null,
    color: color ?? null,
    logoUrl: logoUrl ?? null,
    priority,
    isSingleConversation,
    isProvenOnly,
    teamId: team?.id ?? null,
    businessHoursId: businessHours?.id ?? null,
    preChatForm: preChatForm.map(({ key, label, kind, isRequired, choices, maxLength }): Question => {
      return { key, label, kind, isRequired, choices, maxLength };
    }),
  };
}

export type ChannelFields = ReturnType<typeof fieldsOf>;

/** Names of the fields that show their own refusals. */
export const SHOWN = [
  "name",
  "greeting",
  "offHoursText",
  "color",
  "logoUrl",
  "teamId",
  "businessHoursId",
  "preChatForm",
];

export interface Editing {
  readonly draft: Draft<ChannelFields>;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
}
