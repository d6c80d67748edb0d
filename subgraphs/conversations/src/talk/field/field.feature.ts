import { feature, reference } from "@switchboard/kit";
import { ConversationField } from "./conversation-field.js";
import { FieldValue } from "./field-value.js";
import { ConversationFieldChanged, ConversationFieldCreated, ConversationFieldsSet } from "./field.events.js";
import { conversationFieldById } from "./field.loaders.js";
import { ConversationFieldResolver, FieldValueResolver, FieldValuesResolver } from "./field.resolver.js";

export const field = feature({
  nouns: [ConversationField, FieldValue],
  resolvers: [ConversationFieldResolver, FieldValuesResolver, FieldValueResolver],
  references: [
    reference("ConversationField", conversationFieldById, (_viewer, _field, ctx) => ctx.holds("conversation:read")),
  ],
  events: [ConversationFieldCreated, ConversationFieldChanged, ConversationFieldsSet],
});
