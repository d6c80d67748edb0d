import {
  Arg,
  Change,
  ChangeKind,
  changes,
  Ctx,
  Cursor,
  enumOf,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
  type ValueOf,
} from "@switchboard/kit";
import { followedFeed } from "../../talk/follower/follower.feed.js";
import { isAtDesk } from "../../talk/message/message.access.js";
import { expectVisible } from "./conversation.access.js";
import { deskTopic } from "./conversation.events.js";
import { Conversation } from "./conversation.js";
import { conversationById } from "./conversation.loaders.js";

export const Inbox = enumOf("Inbox", "A set of conversations to watch.", {
  MINE: "The caller's own, as an agent.",
  QUEUE: "Those that wait for an agent.",
  ALL: "Every conversation of the workspace.",
  FOLLOWED: "Those that the caller follows, as an agent.",
});
export type Inbox = ValueOf<typeof Inbox>;

@ObjectType({ description: "A conversation changed, or came into or left the watched inbox." })
export class ConversationChange extends Change {
  conversationId!: string;
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now; also given when it left." })
  conversation?: Conversation | null;
}

interface Heard {
  readonly conversationId: string;
  readonly from?: string;
  readonly to?: string;
  readonly assigneeId?: string | null;
  readonly agentId?: string | null;
  readonly kind?: string;
  readonly previousAssigneeId?: string | null;
}

/** What an event means for an inbox: whether its conversation was in it before, and is in it now. */
function kindIn(inbox: Inbox, agentId: string, name: string, heard: Heard): ChangeKind | null {
  // Nobody learns of a whisper by an inbox that moves.
  if (heard.kind === "WHISPER") return null;
  if (OWN.has(name) && heard.agentId !== agentId) return null;
  if (name !== "conversation.status_changed")
    return name === "conversation.started" ? (inbox === "ALL" ? "ADDED" : null) : "UPDATED";
  if (inbox === "ALL") return "UPDATED";
  const was = inbox === "QUEUE" ? heard.from === "QUEUED" : heard.previousAssigneeId === agentId;
  const is = inbox === "QUEUE" ? heard.to === "QUEUED" : heard.assigneeId === agentId;
  if (was) return is ? "UPDATED" : "REMOVED";
  return is ? "ADDED" : null;
}

/** The topic of each inbox in the event log. */
function topicsOf(inbox: Inbox, agentId: string): string[] {
  if (inbox === "MINE") return [`agent:${agentId}`];
  if (inbox === "QUEUE") return ["inbox:queue"];
  return EVENTS;
}

/** What an open conversation's head shows; the latter at the desk alone. */
const SHOWN = new Set([
  "conversation.status_changed",
  "conversation.rated",
  "conversation.merged",
  "conversation.unmerged",
  "conversation.split",
  "conversation.unsplit",
  "conversation.identified",
  "conversation.message_left",
  "conversation.followed",
  "conversation.unfollowed",
  "conversation.tagged",
  "conversation.fields_set",
  "conversation.prioritised",
]);
/** Of these an inbox is told when they are the caller's own doing: they change what it is to them alone. */
const OWN = new Set(["conversation.read"]);
const EVENTS = ["conversation.started", "message.sent", "message.edited", "message.recalled", ...SHOWN, ...OWN];

@Resolver(() => ConversationChange)
export class ConversationLive {
  @Subscription(() => ConversationChange, {
    access: ["conversation:read"],
    description: "Conversations as they come into an inbox, change in it and leave it.",
  })
  conversationsChanged(
    @Arg("inbox", () => Inbox, { defaultValue: "MINE", nullable: true, description: "Which ones." })
    watched: Inbox | null,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const { actorId } = ctx.viewer;
    const inbox = watched ?? "MINE";
    if (inbox === "FOLLOWED") return followedFeed(ctx, [...EVENTS, "note.added"], after);
    return changes(ctx, { topics: topicsOf(inbox, actorId), after }, ({ name, data }) => {
      const heard = data as unknown as Heard;
      const kind = kindIn(inbox, actorId, name, heard);
      return kind && { kind, conversationId: heard.conversationId };
    });
  }

  @Subscription(() => ConversationChange, {
    access: ["conversation:read", "visitor:chat"],
    description: "One conversation's status, agent, team and verdict as they change; visitors watch their own alone.",
  })
  async conversationChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    const topics = [`conversation:${conversationId}`, ...(isAtDesk(ctx) ? [deskTopic(conversationId)] : [])];
    return changes(ctx, { topics, after }, ({ name }) =>
      SHOWN.has(name) ? { kind: "UPDATED" as const, conversationId } : null,
    );
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: "The conversation as it is now; also given when it left.",
  })
  conversation(@Root() { conversationId }: ConversationChange, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, conversationId);
  }
}
