import { own, reaction, statement, type Sweep } from "@switchboard/kit";
import { ContactReply } from "../../offline/offline.events.js";
import { putCarry } from "./carry.job.js";

export const carryWhatIsAnswered = reaction(
  "carry-what-is-answered",
  own("conversations", ContactReply),
  (ctx, { conversationId }) => ctx.change((em) => putCarry(em, conversationId)),
);

const DUE = statement(`
  select distinct conversation_id as id from (
    select conversation_id from conversations.delivery
    where workspace_id = $1 and state in ('WAITING', 'SENDING') and due_at <= $2 order by due_at limit 200) as due`);

/** The net below the queue: what was due a while ago is looked after again, whatever became of its job. */
export const carrySweep: Sweep = {
  name: "carry",
  everySeconds: 15,
  async run(ctx) {
    const due = await ctx.rows<{ id: string }>(DUE, [ctx.viewer.workspaceId, new Date(ctx.now().getTime() - 5_000)]);
    if (due.length > 0)
      await ctx.change(async (em) => {
        for (const { id } of due) await putCarry(em, id);
      });
  },
};
