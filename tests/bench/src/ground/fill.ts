import type { Client } from "pg";
import { fillCustomers } from "./customers.js";

export interface Filling {
  readonly workspaceId: string;
  readonly agents: readonly { readonly id: string }[];
  readonly channelId: string;
  /** Sets the ids of one workspace apart from another's. */
  readonly index: number;
  readonly messages: number;
  readonly texts: readonly string[];
}

/** Conversations that each agent has open; the others are closed. */
export const OPEN_EACH = 5;
const MESSAGES_EACH = 10;
const LONG = 60;
const DAYS = 90;

/**
 * A desk's past by SQL: 2 to 18 messages a conversation, in turns; as many customers as conversations, some of whom
 * come again; a ticket for every third conversation. Ids have the shape of ours and rise with time, as ours do.
 */
export async function fill(owner: Client, filling: Filling): Promise<void> {
  const { workspaceId, agents, channelId, index, messages, texts } = filling;
  const conversations = Math.max(Math.ceil(messages / MESSAGES_EACH), agents.length * OPEN_EACH);
  const id = (prefix: string, number: string) =>
    `'${prefix}_' || lpad((${index + 1}::bigint * 1000000000000 + ${number})::text, 26, '0')`;
  const open = `c > ${conversations - agents.length * OPEN_EACH}`;
  const at = `(now() - interval '${DAYS} days' + interval '${DAYS} days' * c / ${conversations + 1})`;
  // The newest of each agent's is a long one.
  const count = `(case when c > ${conversations - agents.length} then ${LONG} else 2 + (c * 7919) % 17 end)::int`;
  const step = "interval '35 seconds'";
  await owner.query("begin");
  await owner.query("create temp table bench_text (i serial, text text) on commit drop");
  await owner.query("insert into bench_text (text) select unnest($1::text[])", [texts]);
  await owner.query("create unique index on bench_text (i)");
  await owner.query("create temp table bench_agent (i serial, id text) on commit drop");
  await owner.query("insert into bench_agent (id) select unnest($1::text[])", [agents.map((agent) => agent.id)]);
  const text = (number: string) => `(select text from bench_text t where t.i = 1 + (${number}) % ${texts.length})`;
  const agent = `(select id from bench_agent a where a.i = 1 + c % ${agents.length})`;
  // Whoever has something open has nothing else open on the channel.
  const customer = `case when ${open} or c % 3 = 0 then c else 1 + (c * 31) % ${conversations} end`;
  await fillCustomers(owner, { workspaceId, count: conversations, id: id("cus", "c"), at });
  await owner.query(
    `insert into conversations.conversation (id, workspace_id, number, status, version, channel_id, customer_id, assignee_id, subject, page, device, locale,
       started_at, updated_at, queued_at, assigned_at, resolved_at, waiting_since, last_sequence, last_message_id, round, customer_sequence, bot_sequence, is_answered)
     select ${id("conv", "c")}, $1, c, case when ${open} then 'ASSIGNED' else 'CLOSED' end, 3, $2, ${id("cus", `(${customer})`)}, ${agent}, left(${text("c * 101")}, 80),
       'https://shop.example/orders/' || c, 'Chrome · macOS', case c % 2 when 0 then 'en' else 'zh-CN' end,
       ${at}, ${at} + ${count} * ${step}, ${at} + interval '5 seconds', ${at} + interval '20 seconds', case when ${open} then null else ${at} + ${count} * ${step} end,
       case when ${open} then ${at} + ${count} * ${step} end, ${count}, ${id("msg", `c * 100 + ${count}`)}, 1, ${count}, 0, true
     from generate_series(1, ${conversations}::bigint) c`,
    [workspaceId, channelId],
  );
  await owner.query(
    `insert into conversations.service_round (id, workspace_id, conversation_id, number, started_at, queued_at, taken_at, first_reply_at, resolved_at)
     select ${id("rnd", "c")}, $1, ${id("conv", "c")}, 1, ${at}, ${at} + interval '5 seconds', ${at} + interval '20 seconds', ${at} + interval '40 seconds',
       case when ${open} then null else ${at} + ${count} * ${step} end
     from generate_series(1, ${conversations}::bigint) c`,
    [workspaceId],
  );
  await owner.query(
    `insert into conversations.message (id, workspace_id, conversation_id, sequence, kind, author, agent_id, customer_id, text, sent_at, options, faq_ids, is_automatic)
     select ${id("msg", "c * 100 + s")}, $1, ${id("conv", "c")}, s, 'TEXT', case s % 2 when 1 then 'CUSTOMER' else 'AGENT' end,
       case s % 2 when 0 then ${agent} end, case s % 2 when 1 then ${id("cus", `(${customer})`)} end, t.text, ${at} + s * ${step}, '{}', '{}', false
     from generate_series(1, ${conversations}::bigint) c cross join lateral generate_series(1, ${count}) s
     join bench_text t on t.i = 1 + (c * 101 + s - 1) % ${texts.length}`,
    [workspaceId],
  );
  await owner.query(
    `insert into tickets.ticket (id, workspace_id, number, title, description, type, priority, status, assignee_id, customer_id, conversation_id, opened_by_id, created_at, updated_at, version)
     select ${id("tkt", "c")}, $1, c / 3, left(${text("c * 101")}, 120), ${text("c * 101 + 2")}, (array['QUESTION','PROBLEM','REQUEST','COMPLAINT'])[1 + c % 4],
       (array['LOW','NORMAL','NORMAL','HIGH','URGENT'])[1 + c % 5], (array['OPEN','IN_PROGRESS','PENDING','CLOSED','CLOSED','CLOSED'])[1 + c % 6],
       ${agent}, ${id("cus", `(${customer})`)}, ${id("conv", "c")}, ${agent}, ${at}, ${at} + interval '1 minute', 1
     from generate_series(3, ${conversations}::bigint, 3) c`,
    [workspaceId],
  );
  await owner.query(
    "insert into tickets.ticket_counter (workspace_id, last) values ($1, $2) on conflict (workspace_id) do update set last = excluded.last",
    [workspaceId, Math.floor(conversations / 3)],
  );
  await owner.query("update conversations.workspace_settings set last_number = $2 where workspace_id = $1", [
    workspaceId,
    conversations,
  ]);
  // They stay at their desks for as long as it takes: what is theirs would else go back to the queue.
  await owner.query(
    "update conversations.agent_desk set open_count = $2, state = 'ONLINE', state_since = now() where workspace_id = $1",
    [workspaceId, OPEN_EACH],
  );
  await owner.query("commit");
}
