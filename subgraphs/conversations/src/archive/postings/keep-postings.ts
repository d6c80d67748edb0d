import { batchReaction, own, type RequestContext, statement } from "@switchboard/kit";
import { MessageEdited } from "../../talk/edit/edit.events.js";
import { MessageSent } from "../../talk/message/message.events.js";
import { NoteAdded } from "../../talk/note/note.events.js";
import { noteWords, type Said } from "./posting.write.js";

/** As they are by now, and with the time they show: a message may come later than it was sent. */
const SAID = statement(
  `select text, agent_id as "agentId", sent_at as "sentAt" from conversations.message where id = any($1::text[]) and kind <> 'EVENT'`,
);

/** What is said can be found within a second, without the one who says it waiting for that. */
export const keepPostings = batchReaction(
  // The number rises with what is noted of a message, so that the log is read again from its beginning.
  "keep-postings-2",
  [own("conversations", MessageSent), own("conversations", NoteAdded), own("conversations", MessageEdited)],
  (ctx, entries) =>
    noteMessages(
      ctx,
      entries.filter(({ data }) => data["kind"] !== "EVENT").map(({ data }) => data["messageId"] as string),
    ),
);

export async function noteMessages(ctx: RequestContext, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return;
  await ctx.change(async (em) => noteWords(em, await ctx.rows<Said>(SAID, [messageIds])));
}
