import { one, pagesOf, type SortKey } from "@switchboard/kit";
import { Message } from "./message.js";

export const messageById = one(() => Message);

const SEQUENCE: SortKey = { sql: "r.sequence", type: "integer", direction: "ASC" };
const PLACE: SortKey = { sql: "r.place", type: "integer", direction: "ASC" };

/** What was said: what everyone sees who sees the conversation. */
export const messagesOf = pagesOf(() => Message, "conversation_id", {
  order: [SEQUENCE],
  where: [{ sql: "r.place = 0", values: [] }],
  reads: [],
});

/** The same with notes, and with those whispers that are for the viewer; for the desk alone. */
export const timelineOf = pagesOf(
  () => Message,
  "conversation_id",
  (ctx) => ({
    order: [SEQUENCE, PLACE],
    reads: [],
    where: ctx.holds("conversation:supervise")
      ? []
      : [
          {
            sql: "(r.kind <> 'WHISPER' or r.recipient_id = ? or r.agent_id = ?)",
            values: [ctx.viewer.actorId, ctx.viewer.actorId],
          },
        ],
  }),
);
