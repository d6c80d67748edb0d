import { type EntityManager, execute, fresh, Rejection } from "@switchboard/kit";
import { type Conversation } from "../conversation/conversation.js";

/**
 * The supervisor who is there and has the most room, longest idle first among equals; never whoever hands it over.
 * @throws Rejection AGENT_UNAVAILABLE when there is none
 */
export async function supervisorFor(
  em: EntityManager,
  conversation: Conversation,
  not: readonly (string | null)[],
  path: readonly string[],
): Promise<string> {
  const [desk] = await execute<{ id: string }>(
    em,
    `select id from conversations.agent_desk where workspace_id = $1 and role_key = 'supervisor' and not is_disabled
       and state in ('ONLINE', 'BUSY') and open_count < capacity and id <> all($2::text[])
     order by state = 'ONLINE' desc, open_count, idle_since, id limit 1`,
    [fresh(em).workspaceId, not.filter((id) => id != null)],
  );
  if (desk) return desk.id;
  throw new Rejection(
    "AGENT_UNAVAILABLE",
    { en: "No supervisor is there who has room.", "zh-CN": "当前没有可接待的主管。" },
    path,
    { conversation },
  );
}
