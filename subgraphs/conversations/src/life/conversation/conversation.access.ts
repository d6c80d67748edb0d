import {
  type EntityManager,
  Fault,
  locked,
  notFound,
  Rejection,
  type RequestContext,
  type Viewer,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "./conversation.js";
import { conversationById } from "./conversation.loaders.js";

const WHAT = { en: "The conversation", "zh-CN": "会话" } as const;
const PATH = ["input", "conversationId"] as const;

/** Visitors see their own conversations alone; anyone else needs the permission to read. */
export function maySee(
  viewer: Viewer,
  conversation: Pick<ConversationRow, "customerId">,
  ctx: RequestContext,
): boolean {
  if (viewer.kind === "VISITOR") return conversation.customerId === viewer.actorId;
  return viewer.kind === "SYSTEM" || ctx.holds("conversation:read");
}

/** The conversation, if this viewer may see it. */
export async function visibleConversation(ctx: RequestContext, id: string): Promise<ConversationRow | null> {
  const conversation = await ctx.load(conversationById, id);
  return conversation && maySee(ctx.viewer, conversation, ctx) ? conversation : null;
}

/** @throws Fault FORBIDDEN for a conversation that is not there or not the viewer's: a live field has no null to answer with. */
export async function expectVisible(ctx: RequestContext, id: string): Promise<ConversationRow> {
  const conversation = await visibleConversation(ctx, id);
  if (!conversation) throw new Fault("FORBIDDEN", "There is no such conversation for you.");
  return conversation;
}

/** The conversation, locked until the change commits. @throws Rejection NOT_FOUND, also when it is not the viewer's. */
export async function conversationToChange(em: EntityManager, ctx: RequestContext, id: string): Promise<Conversation> {
  const conversation = await locked(em, Conversation, id, WHAT, PATH);
  if (!maySee(ctx.viewer, conversation, ctx)) throw notFound(WHAT, PATH);
  return conversation;
}

/** The viewer's own agent id. @throws Rejection AGENT_ONLY for API keys and visitors, who have no desk. */
export function agentBehind({ viewer }: RequestContext): string {
  if (viewer.kind === "AGENT") return viewer.actorId;
  throw new Rejection("AGENT_ONLY", {
    en: "Only an agent can take a conversation.",
    "zh-CN": "只有客服可以接待会话。",
  });
}

/** @throws Rejection NOT_YOUR_CONVERSATION when a colleague has it and the viewer may not decide for others. */
export function expectMine(ctx: RequestContext, conversation: ConversationRow): void {
  const { assigneeId } = conversation;
  if (assigneeId == null || assigneeId === ctx.viewer.actorId || ctx.holds("conversation:assign")) return;
  throw new Rejection(
    "NOT_YOUR_CONVERSATION",
    { en: "A colleague has this conversation.", "zh-CN": "该会话由其他客服负责。" },
    PATH,
    { conversation },
  );
}
