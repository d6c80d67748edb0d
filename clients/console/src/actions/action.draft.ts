import type { ActionInput, ActionKind, ActionPartsFragment } from "../gql/graphql.js";
import type { IconName } from "../parts/icon.js";

/** An action as it is being put together; `key` tells the rows of a list apart while they move. */
export interface ActionDraft extends ActionInput {
  readonly key: string;
}

/** Which part of a draft a kind needs; null = it needs nothing. */
export const PART = {
  SEND_TEXT: "text",
  SEND_CANNED: "cannedReplyId",
  ADD_NOTE: "text",
  ASSIGN_AGENT: "agentId",
  ASSIGN_TEAM: "teamId",
  ADD_TAG: "tagId",
  REMOVE_TAG: "tagId",
  SET_FIELD: "fieldValue",
  SET_PRIORITY: "priority",
  SNOOZE: "minutes",
  RESOLVE: null,
} as const satisfies Record<ActionKind, keyof ActionInput | null>;

/** In the order of a menu: what is said, who gets it, what is marked, how it ends. */
export const KINDS = Object.keys(PART) as ActionKind[];

export const KIND_ICONS: Readonly<Record<ActionKind, IconName>> = {
  SEND_TEXT: "send",
  SEND_CANNED: "slash",
  ADD_NOTE: "note",
  ASSIGN_AGENT: "customers",
  ASSIGN_TEAM: "transfer",
  ADD_TAG: "tag",
  REMOVE_TAG: "tag",
  SET_FIELD: "edit",
  SET_PRIORITY: "alert",
  SNOOZE: "clock",
  RESOLVE: "check",
};

export const newDraft = (kind: ActionKind, part: Partial<ActionInput> = {}): ActionDraft => ({
  key: crypto.randomUUID(),
  kind,
  ...(kind === "SET_PRIORITY" ? { priority: "HIGH" } : {}),
  ...(kind === "SNOOZE" ? { minutes: 60 } : {}),
  ...part,
});

/** A stored action to go on with. What it named and is gone by now is left empty, and asked for again. */
export function draftOf(action: ActionPartsFragment): ActionDraft {
  const { kind, text, minutes, priority, cannedReply, agent, team, tag, fieldValue } = action;
  return newDraft(kind, {
    text,
    minutes,
    priority,
    cannedReplyId: cannedReply?.id,
    agentId: agent?.id,
    teamId: team?.id,
    tagId: tag?.id,
    fieldValue: fieldValue?.field && {
      conversationFieldId: fieldValue.field.id,
      text: fieldValue.text,
      number: fieldValue.number,
      isTrue: fieldValue.isTrue,
      date: fieldValue.date,
      choices: fieldValue.choices,
    },
  });
}

/** What is sent of drafts: each kind's own part alone. */
export const inputsOf = (drafts: readonly ActionDraft[]): ActionInput[] =>
  drafts.map((draft) => {
    const part = PART[draft.kind];
    return part ? { kind: draft.kind, [part]: draft[part] } : { kind: draft.kind };
  });

/** Whether every action has what its kind needs. */
export const isWhole = (drafts: readonly ActionDraft[]): boolean =>
  drafts.length > 0 &&
  drafts.every((draft) => {
    const part = PART[draft.kind];
    return part === null || (draft[part] != null && draft[part] !== "");
  });
