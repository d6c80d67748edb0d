// The limit: one prepared statement that makes the JSON, behind node:http, under row-level security.
import { createServer } from "node:http";
import pg from "pg";
import type { Viewer } from "@switchboard/kit";
import { serve } from "./serve.js";

/** Whose inbox, or which conversation. */
interface Asked {
  readonly agent?: string;
  readonly id?: string;
}

const at = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const INBOX = `
with page as materialized (
  select * from conversations.conversation where assignee_id = $1 order by updated_at desc, id desc limit 21
), shown as (
  select row_number() over (order by c.updated_at desc, c.id desc) as place, c.updated_at, c.id, json_build_object(
    'id', c.id, 'number', c.number, 'status', c.status, 'subject', c.subject, 'updatedAt', ${at("c.updated_at")}, 'waitingSince', ${at("c.waiting_since")},
    'messages', json_build_object('nodes', messages.nodes),
    'customer', json_build_object('id', u.id, 'displayName', u.name, 'email', u.email, 'tier', u.tier, 'tags', u.tags),
    'assignee', json_build_object('id', a.id, 'name', a.name, 'state', a.state),
    'tickets', json_build_object('nodes', tickets.nodes)) as json
  from page c
  join customers.customer u on u.id = c.customer_id
  left join workspace.agent a on a.id = c.assignee_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', m.id, 'sequence', m.sequence, 'author', m.author, 'text', m.text, 'sentAt', ${at("m.sent_at")}) order by m.sequence), '[]') as nodes
    from (select * from conversations.message m where m.conversation_id = c.id order by m.sequence desc limit 5) m
  ) messages
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'title', t.title, 'status', t.status, 'priority', t.priority)), '[]') as nodes
    from (select * from tickets.ticket t where t.conversation_id = c.id order by t.updated_at desc, t.id desc limit 1) t
  ) tickets
)
select json_build_object('data', json_build_object('conversations', json_build_object(
  'nodes', coalesce(json_agg(json order by place) filter (where place <= 20), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20))))::text as json
from shown`;

const OPENED = `
select json_build_object('data', json_build_object('conversation', json_build_object(
    'id', c.id, 'number', c.number, 'status', c.status, 'subject', c.subject, 'page', c.page, 'device', c.device, 'startedAt', ${at("c.started_at")}, 'waitingSince', ${at("c.waiting_since")},
    'messages', json_build_object('nodes', messages.nodes),
    'customer', json_build_object('id', u.id, 'displayName', u.name, 'email', u.email, 'phone', u.phone, 'tier', u.tier, 'tags', u.tags, 'conversations', json_build_object('nodes', history.nodes)),
    'assignee', json_build_object('id', a.id, 'name', a.name, 'state', a.state),
    'tickets', json_build_object('nodes', tickets.nodes))))::text as json
  from conversations.conversation c
  join customers.customer u on u.id = c.customer_id
  left join workspace.agent a on a.id = c.assignee_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', m.id, 'sequence', m.sequence, 'author', m.author, 'text', m.text, 'sentAt', ${at("m.sent_at")}) order by m.sequence), '[]') as nodes
    from (select * from conversations.message m where m.conversation_id = c.id order by m.sequence desc limit 50) m
  ) messages
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', h.id, 'number', h.number, 'status', h.status, 'subject', h.subject, 'updatedAt', ${at("h.updated_at")}) order by h.updated_at desc, h.id desc), '[]') as nodes
    from (select * from conversations.conversation h where h.customer_id = c.customer_id order by h.updated_at desc, h.id desc limit 5) h
  ) history
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'title', t.title, 'status', t.status, 'priority', t.priority)), '[]') as nodes
    from (select * from tickets.ticket t where t.conversation_id = c.id order by t.updated_at desc, t.id desc limit 5) t
  ) tickets
  where c.id = $1`;

await serve(async ({ port }, world) => {
  const pool = new pg.Pool({ ...world.app, pipeline: true, max: world.pool } as pg.PoolConfig);
  const viewers = new Map<string, Viewer>(world.agents.map(({ token, viewer }) => [`Bearer ${token}`, viewer]));
  const answer = async (authorization: string | undefined, asked: Asked): Promise<string> => {
    const viewer = viewers.get(authorization ?? "");
    if (!viewer) throw new Error("Who?");
    const client = await pool.connect();
    try {
      void client.query(`BEGIN READ ONLY; SELECT set_config('app.workspace', '${viewer.workspaceId}', true)`);
      const found = client.query<{ json: string }>(
        asked.agent
          ? { name: "inbox", text: INBOX, values: [asked.agent] }
          : { name: "opened", text: OPENED, values: [asked.id] },
      );
      await client.query("COMMIT");
      return (await found).rows[0]?.json ?? "";
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Asked };
      answer(request.headers.authorization, variables).then(
        (text) =>
          response
            .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
            .end(text),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await pool.end();
    },
  };
});
