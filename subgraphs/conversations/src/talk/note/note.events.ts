import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopic, deskTopics } from "../../life/conversation/conversation.events.js";

export const NoteAdded = defineEvent(
  "note.added",
  "Colleagues said something among themselves. A WHISPER is for `recipientId`, its author and supervisors alone.",
  z.object({
    ...atDesk,
    messageId: z.string(),
    /** Of the message it stands behind. */
    sequence: z.number().int(),
    place: z.number().int(),
    kind: z.enum(["NOTE", "WHISPER"]),
    agentId: z.string().nullish(),
    recipientId: z.string().nullish(),
    mentionIds: z.array(z.string()),
    text: z.string(),
    replyToId: z.string().nullish(),
    attachmentIds: z.array(z.string()).nullish(),
  }),
  // Whose inbox would move for a whisper would learn that there is one.
  (data) => (data.kind === "NOTE" ? deskTopics(data) : [deskTopic(data.conversationId)]),
);
