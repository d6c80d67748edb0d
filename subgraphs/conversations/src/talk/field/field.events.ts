import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopics } from "../../life/conversation/conversation.events.js";
import { ConversationFieldType } from "./conversation-field.js";

const field = z.object({
  fieldId: z.string(),
  key: z.string(),
  label: z.string(),
  type: z.enum(Object.keys(ConversationFieldType) as [ConversationFieldType, ...ConversationFieldType[]]),
  choices: z.array(z.string()),
  isRequiredToResolve: z.boolean(),
  isArchived: z.boolean(),
});

export const ConversationFieldCreated = defineEvent(
  "conversation_field.created",
  "Conversations have one more field of the workspace's own.",
  field,
  () => [],
);

export const ConversationFieldChanged = defineEvent(
  "conversation_field.changed",
  "A field of conversations was changed, archived or brought back.",
  field,
  () => [],
);

export const ConversationFieldsSet = defineEvent(
  "conversation.fields_set",
  "A conversation's fields were filled or cleared. `words` is the value as text, each choice by itself; empty = cleared.",
  z.object({
    ...atDesk,
    values: z.array(z.object({ fieldId: z.string(), key: z.string(), words: z.array(z.string()) })),
  }),
  deskTopics,
);
