import { type RequestContext, statement } from "@switchboard/kit";
import type { ConversationRow } from "../../life/conversation/conversation.js";
import { fill, type Filled, variablesIn, type VariableValues } from "./template.js";

const VALUES = statement(`
  select k.name as "customer.name", d.name as "agent.name",
    t.name as "team.name", c.name as "channel.name"
  from (select 1) as one
    left join conversations.known_customer k on k.id = $1
    left join conversations.agent_desk d on d.id = $2
    left join conversations.known_team t on t.id = $3
    left join conversations.channel c on c.id = $4`);

type ForTemplate = Pick<ConversationRow, "customerId" | "teamId" | "channelId" | "number" | "subject">;

/** A ready-made text as this agent (null = nobody in person) would send it in a conversation. */
export async function filledFor(
  ctx: RequestContext,
  text: string,
  conversation: ForTemplate,
  agentId: string | null,
): Promise<Filled> {
  if (variablesIn(text).length === 0) return fill(text, {});
  const { customerId, teamId, channelId, number, subject } = conversation;
  const [known] = await ctx.rows<VariableValues>(VALUES, [customerId, agentId, teamId ?? null, channelId]);
  return fill(text, { ...known, "conversation.number": String(number), "conversation.subject": subject ?? null });
}
