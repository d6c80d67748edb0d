import {
  Ctx,
  DateTime,
  FieldResolver,
  Input,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  type Row,
} from "@switchboard/kit";
import { conversationById } from "../conversation/conversation.loaders.js";
import { OfferOutcome } from "../../routing/offer/offer.kind.js";
import { offersOf } from "../../routing/offer/offer.loaders.js";
import { pendingOffer } from "../../routing/offer/offer.js";
import { Transfer } from "../round/transfer.js";
import { SetTransferRuleInput, SetTransferRulePayload } from "./transfer.inputs.js";
import { setTransferRule, transferRule } from "./transfer.rules.js";
import { TransferRule } from "./transfer-rule.js";

@Resolver(() => TransferRule)
export class TransferRuleResolver {
  @Query(() => TransferRule, { access: ["conversation:read"], description: "How conversations are handed over here." })
  transferRule(@Ctx() ctx: RequestContext) {
    return transferRule(ctx);
  }

  @Mutation(() => SetTransferRulePayload, {
    access: ["conversation:manage"],
    description: "Sets whether a receiver is asked before a conversation is handed over, and for how long.",
  })
  async setTransferRule(@Input(() => SetTransferRuleInput) input: SetTransferRuleInput, @Ctx() ctx: RequestContext) {
    return { rule: await setTransferRule(ctx, input) };
  }
}

interface Answer {
  readonly outcome: OfferOutcome;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
}

/** What the receiver said: the offer that the transfer made, under way or filed. */
async function answerTo(transfer: Row<Transfer>, ctx: RequestContext): Promise<Answer | null> {
  const { conversationId, offeredAt, toAgentId } = transfer;
  if (!offeredAt) return null;
  const is = (offer: { readonly agentId: string; readonly offeredAt: Date }) =>
    offer.agentId === toAgentId && offer.offeredAt.getTime() === offeredAt.getTime();
  const conversation = await ctx.load(conversationById, conversationId);
  const pending = conversation && pendingOffer(conversation);
  if (pending && is(pending)) return { outcome: "PENDING", reason: null, answeredAt: null };
  const ended = (await ctx.load(offersOf, conversationId)).find(is);
  return ended ? { outcome: ended.outcome, reason: ended.reason ?? null, answeredAt: ended.endedAt ?? null } : null;
}

@Resolver(() => Transfer)
export class TransferAnswerResolver {
  @FieldResolver(() => OfferOutcome, {
    nullable: true,
    description: "What the receiver said; null when nobody was asked: a team's queue, or handed over at once.",
  })
  async outcome(@Root() transfer: Row<Transfer>, @Ctx() ctx: RequestContext) {
    return (await answerTo(transfer, ctx))?.outcome ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was refused, in the receiver's words." })
  async reason(@Root() transfer: Row<Transfer>, @Ctx() ctx: RequestContext) {
    return (await answerTo(transfer, ctx))?.reason ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: "When the receiver answered, or the time was over." })
  async answeredAt(@Root() transfer: Row<Transfer>, @Ctx() ctx: RequestContext) {
    return (await answerTo(transfer, ctx))?.answeredAt ?? null;
  }
}
