// socket.io with its PostgreSQL adapter, as its guide has it: `node socketio.mjs <world.json> <port> <workers>`. A
// message is stored in the same row as the others' and then sent to the conversation's room.
import cluster from "node:cluster";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createAdapter } from "@socket.io/postgres-adapter";
import pg from "pg";
import { Server } from "socket.io";

const [, , worldFile, port, workers] = process.argv;
const world = JSON.parse(readFileSync(worldFile, "utf8"));
const INSERT = {
  name: "say",
  text: `insert into conversations.message (id, workspace_id, conversation_id, sequence, kind, author, agent_id, text, sent_at, options, faq_ids, is_automatic)
    values ($1, $2, $3, $4, 'TEXT', 'AGENT', $5, $6, now(), '{}', '{}', false)`,
};

if (cluster.isPrimary) {
  for (let i = 0; i < Number(workers); i++) cluster.fork();
  process.on("SIGTERM", () => {
    for (const worker of Object.values(cluster.workers)) worker.process.kill("SIGKILL");
    process.exit(0);
  });
} else {
  const pool = new pg.Pool({ ...world.app, pipeline: true, max: Math.floor(world.pool / Number(workers)) });
  pool.on("error", () => undefined);
  const http = createServer((_request, response) => response.writeHead(404).end());
  const io = new Server(http, { transports: ["websocket"], adapter: createAdapter(pool) });
  io.on("connection", (socket) => {
    socket.on("join", (conversationId, done) => {
      socket.join(conversationId);
      done();
    });
    socket.on("say", ({ conversationId, sequence, agentId, text }, done) => {
      say({ conversationId, sequence, agentId, text }).then((id) => {
        io.to(conversationId).emit("message", { id, sequence, author: "AGENT", text });
        done();
      });
    });
  });
  http.listen(Number(port), "127.0.0.1");

  async function say({ conversationId, sequence, agentId, text }) {
    const client = await pool.connect();
    try {
      const id = `msg_${randomUUID()}`;
      await Promise.all([
        client.query(`BEGIN; SET LOCAL app.workspace = '${world.workspaceId}'`),
        client.query({ ...INSERT, values: [id, world.workspaceId, conversationId, sequence, agentId, text] }),
        client.query("COMMIT"),
      ]);
      return id;
    } finally {
      client.release();
    }
  }
}
