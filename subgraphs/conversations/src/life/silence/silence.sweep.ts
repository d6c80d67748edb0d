import { LockMode, type RequestContext, statement, type Sweep } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { closest } from "../../channels/translation/language.js";
import type { TextTranslation } from "../../channels/translation/text-translation.js";
import { post } from "../../talk/message/message.post.js";
import { settle } from "../move/resolve.service.js";

/** A channel's own rule goes before the workspace's; no rule, and no minutes, is no end. */
const SILENT = statement(`
  select c.id, c.silent_since as "since", r.text, r.translations from conversations.conversation c
  join lateral (
    select after_minutes, text, translations from conversations.silence_rule
    where workspace_id = $1 and id in (c.channel_id, $1) order by id = $1 limit 1) r on r.after_minutes > 0
  where c.workspace_id = $1 and c.status = 'WAITING' and c.waiting_since is null
    and c.silent_since <= $2::timestamptz - make_interval(mins => r.after_minutes)
  order by c.silent_since limit 200`);

interface Silent {
  readonly id: string;
  readonly since: Date;
  readonly text: string | null;
  readonly translations: readonly TextTranslation[];
}

/**
 * Settles what the customer has not answered for as long as the rule says. Only what waits for the customer: an agent's
 * debt, a queue or a snooze is nobody's silence. Who writes at the same moment holds the lock, and is not cut off.
 */
export const silenceSweep: Sweep = {
  name: "silence",
  everySeconds: 15,
  async run(ctx: RequestContext) {
    const silent = await ctx.rows<Silent>(SILENT, [ctx.viewer.workspaceId, ctx.now()]);
    for (const { id, since, text, translations } of silent) {
      await ctx.change(async (em) => {
        const still = { id, status: "WAITING" as const, silentSince: since, waitingSince: null };
        const [conversation] = await em.find(Conversation, still, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
        if (!conversation) return;
        const words = closest(translations, conversation.locale)[0]?.text ?? text;
        if (words) post(em, conversation, { author: "SYSTEM", text: words });
        await settle(em, conversation, "SYSTEM", null);
      });
    }
  },
};
