import { textWithin } from "@switchboard/kit";
import { TEXT_MOST } from "../../../../talk/message/message.content.js";
import { addNote as add } from "../../../../talk/note/note.service.js";
import { actionType } from "../../action.type.js";

export const addNote = actionType<"text">({
  kind: "ADD_NOTE",
  takes: ["text"],
  check({ text }, { path }) {
    textWithin(text, TEXT_MOST, [...path, "text"]);
  },
  run: ({ text }, { ctx, conversation, key }) =>
    add(ctx, { conversationId: conversation.id, text, idempotencyKey: key }),
});
