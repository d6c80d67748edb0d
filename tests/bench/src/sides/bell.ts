// The limit of P3, P4 and P5: INSERT and NOTIFY in a transaction, one LISTEN per process, ws by hand.
import { createServer, type IncomingMessage } from "node:http";
import { newId } from "@switchboard/kit";
import pg from "pg";
import { type WebSocket, WebSocketServer } from "ws";
import type { World } from "../ground/world.js";
import { serve } from "./serve.js";

const INSERT = {
  name: "say",
  text: `insert into conversations.message (id, workspace_id, conversation_id, sequence, kind, author, agent_id, text, sent_at, options, faq_ids, is_automatic)
    values ($1, $2, $3, $4, 'TEXT', 'AGENT', $5, $6, now(), '{}', '{}', false)`,
};
const RING = { name: "ring", text: "select pg_notify('bench', $1)" };

await serve(async ({ port }, world) => {
  const pool = new pg.Pool({ ...world.app, pipeline: true, max: world.pool } as pg.PoolConfig);
  const ears = new Map<string, Set<WebSocket>>();
  const listener = new pg.Client(world.app);
  await listener.connect();
  await listener.query("listen bench");
  listener.on("notification", ({ payload = "" }) => {
    const [conversationId = ""] = payload.split(" ", 1);
    for (const socket of ears.get(conversationId) ?? []) socket.send(payload.slice(conversationId.length + 1));
  });
  const server = createServer((request, response) => {
    const done = (error?: Error) => response.writeHead(error ? 500 : 200).end(error?.message ?? "{}");
    void read(request).then((body) => {
      if (request.url === "/broadcast") {
        for (const socket of sockets.clients) socket.send(body, { binary: false });
        return done();
      }
      const how = request.url === "/keep" ? keep : say;
      how(pool, world, JSON.parse(body.toString()) as Saying).then(() => done(), done);
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket, request) => {
    const conversationId = (request.url ?? "").slice(1);
    (ears.get(conversationId) ?? ears.set(conversationId, new Set()).get(conversationId))?.add(socket);
    socket.on("close", () => ears.get(conversationId)?.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
      await listener.end();
      await pool.end();
    },
  };
});

interface Saying {
  readonly conversationId: string;
  readonly sequence: number;
  readonly agentId: string;
  readonly text: string;
}

async function say(
  pool: pg.Pool,
  { workspaceId }: World,
  { conversationId, sequence, agentId, text }: Saying,
): Promise<void> {
  const client = await pool.connect();
  try {
    const id = newId("msg");
    const sent = [
      client.query(`BEGIN; SET LOCAL app.workspace = '${workspaceId}'`),
      client.query({ ...INSERT, values: [id, workspaceId, conversationId, sequence, agentId, text] }),
      client.query({
        ...RING,
        values: [`${conversationId} ${JSON.stringify({ id, sequence, author: "AGENT", text })}`],
      }),
      client.query("COMMIT"),
    ];
    await Promise.all(sent);
  } finally {
    client.release();
  }
}

const KEEP = [
  {
    name: "key",
    text: `insert into conversations.idempotency_key (workspace_id, actor_id, operation, key, input_hash, answer, created_at) values ($1, $2, 'sendMessage', $3, $3, '{}', now())`,
  },
  {
    name: "turn",
    text: `update conversations.conversation set last_sequence = last_sequence + 1, last_message_id = $2, updated_at = now(), version = version + 1, waiting_since = null where id = $1`,
  },
  {
    name: "keep",
    text: `insert into conversations.message (id, workspace_id, conversation_id, sequence, kind, author, agent_id, text, sent_at, idempotency_key, options, faq_ids, is_automatic)
      select $1, $2, id, last_sequence, 'TEXT', 'AGENT', $4, $5, now(), $1, '{}', '{}', false from conversations.conversation where id = $3`,
  },
  {
    name: "log",
    text: `insert into conversations.event (workspace_id, name, topics, data, actor_kind, actor_id, at) values ($1, $2, array[$3::text], $4, 'AGENT', $5, now())`,
  },
];

/** What a message costs in rows, and nothing else: its key, the conversation's turn, the message, two events. */
async function keep(pool: pg.Pool, { workspaceId }: World, { conversationId, agentId, text }: Saying): Promise<void> {
  const [key, turn, message, log] = KEEP as [pg.QueryConfig, pg.QueryConfig, pg.QueryConfig, pg.QueryConfig];
  const client = await pool.connect();
  try {
    const id = newId("msg");
    const data = JSON.stringify({ conversationId, messageId: id });
    await Promise.all([
      client.query(`BEGIN; SET LOCAL app.workspace = '${workspaceId}'`),
      client.query({ ...key, values: [workspaceId, agentId, id] }),
      client.query({ ...turn, values: [conversationId, id] }),
      client.query({ ...message, values: [id, workspaceId, conversationId, agentId, text] }),
      client.query({ ...log, values: [workspaceId, "bench.sent", conversationId, data, agentId] }),
      client.query({ ...log, values: [workspaceId, "bench.changed", conversationId, data, agentId] }),
      client.query("COMMIT"),
    ]);
  } finally {
    client.release();
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
