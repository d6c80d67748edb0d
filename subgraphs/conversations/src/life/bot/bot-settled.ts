import { LockMode, type Sweep } from "@switchboard/kit";
import { Conversation } from "../conversation/conversation.js";
import { settle } from "../move/resolve.service.js";

/** A customer who says nothing for this long after the bot's answer has got it. */
const SILENCE_MS = 10 * 60_000;

/** The bot's own settled conversations; never one in which the customer waits. */
export const settleAnswered: Sweep = {
  name: "settle-answered",
  everySeconds: 30,
  run: (ctx) =>
    ctx.change(async (em) => {
      const silentSince = new Date(ctx.now().getTime() - SILENCE_MS);
      const answered = await em.find(
        Conversation,
        { status: "BOT", waitingSince: null, updatedAt: { $lt: silentSince } },
        { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, limit: 50, orderBy: { updatedAt: "asc" } },
      );
      for (const conversation of answered) await settle(em, conversation, "BOT", null);
    }),
};
