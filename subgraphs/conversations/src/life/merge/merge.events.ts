import { defineEvent, record, type EntityManager, z } from "@switchboard/kit";
import type { Conversation } from "../conversation/conversation.js";

const place = { customerId: z.string(), channelId: z.string(), round: z.number().int() };
/** `conversationId` is the part. The instants say since when the customer waits in each of the two from then on. */
const linked = z.object({
  conversationId: z.string(),
  ...place,
  waitingSince: z.string().nullish(),
  isRoundMerged: z.boolean(),
  wholeId: z.string(),
  wholeCustomerId: z.string(),
  wholeChannelId: z.string(),
  wholeRound: z.number().int(),
  wholeWaitingSince: z.string().nullish(),
});
const topics = ({ conversationId, wholeId, customerId }: z.infer<typeof linked>) => [
  `conversation:${conversationId}`,
  `conversation:${wholeId}`,
  `customer:${customerId}`,
];

export const ConversationMerged = defineEvent(
  "conversation.merged",
  "A conversation goes on as a part of another one. `isRoundMerged`: its round was under way, and is the other's from now on.",
  linked,
  topics,
);
export const ConversationUnmerged = defineEvent(
  "conversation.unmerged",
  "A merge was undone: the conversation is one of its own again.",
  linked,
  topics,
);
export const ConversationSplit = defineEvent(
  "conversation.split",
  "A new conversation was split off another one, with the messages from a certain one on.",
  linked,
  topics,
);
export const ConversationUnsplit = defineEvent(
  "conversation.unsplit",
  "A split was undone: what was split off goes on as a part of where it came from.",
  linked,
  topics,
);

/** Records what happened between two conversations, as they stand now. */
export function recordLink(
  em: EntityManager,
  event: typeof ConversationMerged,
  part: Conversation,
  whole: Conversation,
  { waitingSince, wholeWaitingSince, isRoundMerged }: Waits,
): void {
  record(em, event, {
    conversationId: part.id,
    customerId: part.customerId,
    channelId: part.channelId,
    round: part.round,
    waitingSince: waitingSince?.toISOString() ?? null,
    isRoundMerged,
    wholeId: whole.id,
    wholeCustomerId: whole.customerId,
    wholeChannelId: whole.channelId,
    wholeRound: whole.round,
    wholeWaitingSince: wholeWaitingSince?.toISOString() ?? null,
  });
}

export interface Waits {
  readonly waitingSince: Date | null | undefined;
  readonly wholeWaitingSince: Date | null | undefined;
  readonly isRoundMerged: boolean;
}
