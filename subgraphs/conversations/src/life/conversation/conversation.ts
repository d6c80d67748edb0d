import {
  ChildOf,
  Choice,
  connectionOf,
  Flag,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Locale,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  URLText,
  Version,
} from "@switchboard/kit";
import { ConversationStatus } from "./conversation.status.js";
import { Channel } from "../../channels/channel/channel.js";
import type { OfferKind } from "../../routing/offer/offer.kind.js";
import { ContactKind } from "../../channels/offline/contact.js";
import type { PreChatAnswer } from "../../channels/prechat/prechat.js";
import { OverflowTarget } from "../../routing/policy/policy.words.js";
import type { Route } from "../../routing/route/route.js";

const columns = (...names: string[]) => names as never;

@Noun("A talk between a customer and the team, on one channel.")
@Index({
  name: "conversation_number",
  expression: `create unique index conversation_number on conversations.conversation (workspace_id, number)`,
})
// Decides between two first messages at once: nobody has two conversations under way on a channel that allows one.
@Index({
  name: "conversation_alone",
  expression: `create unique index conversation_alone on conversations.conversation (workspace_id, customer_id, channel_id) where status <> 'CLOSED' and is_single`,
})
@Index({
  name: "conversation_open",
  expression: `create index conversation_open on conversations.conversation (workspace_id, customer_id, channel_id) where status <> 'CLOSED'`,
})
@Index({
  name: "conversation_line",
  expression: `create index conversation_line on conversations.conversation (workspace_id, priority desc, waiting_since, id) where status = 'QUEUED'`,
})
@Index({
  name: "conversation_overflow",
  expression: `create index conversation_overflow on conversations.conversation (workspace_id, overflow_at) where status = 'QUEUED'`,
})
@Index({
  name: "conversation_offered",
  expression: `create index conversation_offered on conversations.conversation (workspace_id, offer_expires_at) where status = 'OFFERED'`,
})
@Index({
  name: "conversation_snoozed",
  expression: `create index conversation_snoozed on conversations.conversation (workspace_id, snoozed_until) where status = 'SNOOZED'`,
})
@Index({
  name: "conversation_silent",
  expression: `create index conversation_silent on conversations.conversation (workspace_id, silent_since) where status = 'WAITING'`,
})
@Index({
  name: "conversation_merged",
  expression: `create index conversation_merged on conversations.conversation (workspace_id, customer_id, channel_id) where merged_into_id is not null`,
})
@Index({
  name: "conversation_waiting",
  expression: `create index conversation_waiting on conversations.conversation (workspace_id, waiting_since) where waiting_since is not null`,
})
@Index({
  name: "conversation_by_waiting",
  expression: `create index conversation_by_waiting on conversations.conversation (workspace_id, coalesce(waiting_since, 'infinity'::timestamptz), id)`,
})
@Index({ name: "conversation_by_update", properties: columns("workspaceId", "updatedAt", "id") })
@Index({ name: "conversation_by_start", properties: columns("workspaceId", "startedAt", "id") })
@Index({ name: "conversation_of_agent", properties: columns("workspaceId", "assigneeId", "updatedAt", "id") })
@Index({ name: "conversation_of_customer", properties: columns("workspaceId", "customerId", "startedAt", "id") })
@Index({ name: "conversation_of_channel", properties: columns("workspaceId", "channelId", "updatedAt", "id") })
@Index({
  name: "conversation_of_team",
  expression: `create index conversation_of_team on conversations.conversation (workspace_id, team_id, updated_at, id) where team_id is not null`,
})
@Index({
  name: "conversation_offline",
  expression: `create index conversation_offline on conversations.conversation (workspace_id, updated_at, id) where is_offline_message`,
})
@Index({
  name: "conversation_urgent",
  expression: `create index conversation_urgent on conversations.conversation (workspace_id, updated_at, id) where priority > 0`,
})
@Index({ name: "conversation_by_status", properties: columns("workspaceId", "status", "updatedAt", "id") })
@Parent()
@ChildOf(() => Channel, "channel_id")
export class Conversation implements Node {
  @Id("conv", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Int("Short number for people, counted per workspace.") number!: number;
  @Choice(ConversationStatus, "Where it stands.") status!: ConversationStatus;
  @Version() version!: number;
  @Text() channelId!: string;
  @Text() customerId!: string;
  /** Whoever has it, or had it when it was resolved. */
  @Text(null, { nullable: true }) assigneeId?: string | null;
  /** Only this team's agents are given it. */
  @Text(null, { nullable: true }) teamId?: string | null;
  /** Who gave it to the team: it does not come straight back. */
  @Text(null, { nullable: true }) avoidAgentId?: string | null;
  @Text("The first words of the customer.", { nullable: true }) subject?: string | null;
  @Text("Page that the customer wrote from.", { nullable: true, as: () => URLText }) page?: string | null;
  @Text("Page that had led the customer there.", { nullable: true, as: () => URLText }) referrer?: string | null;
  @Text("The customer's browser or device.", { nullable: true }) device?: string | null;
  @Text("The customer's language.", { nullable: true, as: () => Locale }) locale?: string | null;
  @Text("Country or region of the customer's address, or else of their language, as two letters (ISO 3166-1).", {
    nullable: true,
  })
  region?: string | null;
  /** What the customer answered before it began, worded as then. */
  @Json(null, { default: "'[]'" }) preChatAnswers!: PreChatAnswer[];
  @Int("Higher comes first in the queue; 0 unless its channel or a routing rule says otherwise.", { default: "0" })
  priority!: number;
  @Flag("True = the customer has gone and left a message: the answer goes to `contact` as well.", { default: "false" })
  isOfflineMessage!: boolean;
  @Choice(ContactKind, null, { nullable: true }) contactKind?: ContactKind | null;
  @Text(null, { nullable: true }) contactValue?: string | null;
  /** Begun on a channel that allows one at a time. */
  @Flag(null, { default: "true" }) isSingle!: boolean;
  @Instant("When it began.") startedAt!: Date;
  @Instant("When it last changed, a message included.") updatedAt!: Date;
  @Instant("When it last came into the queue in this service round.", { nullable: true }) queuedAt?: Date | null;
  @Instant("When the present agent got it.", { nullable: true }) assignedAt?: Date | null;
  @Instant("When it was resolved; null while it is under way.", { nullable: true }) resolvedAt?: Date | null;
  @Instant("Since when the customer waits for an answer; null when nobody waits.", { nullable: true })
  waitingSince?: Date | null;
  /** When a snoozed one comes back by itself; null = with the customer's word. */
  @Instant(null, { nullable: true }) snoozedUntil?: Date | null;
  /** Since when the customer has said nothing after an agent's answer. */
  @Instant(null, { nullable: true }) silentSince?: Date | null;
  /** The conversation that goes on for it since it was merged. */
  @Text(null, { nullable: true }) mergedIntoId?: string | null;
  /** The conversation that it was split off; the customer's next words on the channel are for that one. */
  @Text(null, { nullable: true }) splitFromId?: string | null;
  @Int("Sequence of the latest message; there are no gaps.") lastSequence!: number;
  @Text(null, { nullable: true }) lastMessageId?: string | null;
  /** The service round under way, from 1. */
  @Int() round!: number;
  /** Sequence of the customer's latest message, and of the latest one that the bot has dealt with. */
  @Int() customerSequence!: number;
  @Int() botSequence!: number;
  /** What the routing policy has decided for it; null = as without a policy. */
  @Json(null, { nullable: true }) route?: Route | null;
  /** When the wait is too long by its rule; null = never, or that has happened. */
  @Instant(null, { nullable: true }) overflowAt?: Date | null;
  @Choice(
    OverflowTarget,
    "Where it went when the wait became too long, in this round; `MESSAGE` = the customer was asked to leave a message.",
    { nullable: true },
  )
  overflow?: OverflowTarget | null;
  /** Points of its agent's capacity that it fills now; see `claimSlot`. */
  @Int(null, { default: "1" }) slotPoints!: number;
  /** The offer under way while it is OFFERED; to whom is `assigneeId`. */
  @Instant(null, { nullable: true }) offeredAt?: Date | null;
  @Instant(null, { nullable: true }) offerExpiresAt?: Date | null;
  @Text(null, { nullable: true }) offerKind?: OfferKind | null;
  /** Who gets it back when the offer is not taken; null = the queue. */
  @Text(null, { nullable: true }) offerReturnToId?: string | null;
  /** Whether a person has answered in this round. */
  @Flag() isAnswered!: boolean;
}

export type ConversationRow = Row<Conversation>;

export const ConversationConnection = connectionOf("Conversation", () => Conversation as never, { live: true });
