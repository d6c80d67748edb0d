// PostGraphile 5 on Switchboard's tables: `node postgraphile.mjs <world.json> <port> <workers>`. Relations between the
// subgraphs' tables, which have no foreign keys, are told by smart tags; row-level security by `app.workspace`.
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";
import pg from "pg";

const [, , worldFile, port, workers] = process.argv;
const world = JSON.parse(readFileSync(worldFile, "utf8"));
const SHOWN = new Set([
  "conversations.conversation",
  "conversations.message",
  "customers.customer",
  "workspace.agent",
  "tickets.ticket",
]);

if (cluster.isPrimary) {
  for (let i = 0; i < Number(workers); i++) cluster.fork();
  process.on("SIGTERM", () => {
    for (const worker of Object.values(cluster.workers)) worker.process.kill("SIGKILL");
    process.exit(0);
  });
} else {
  const viewers = new Map(world.agents.map(({ token, viewer }) => [`Bearer ${token}`, viewer]));
  const pool = new pg.Pool({ ...world.app, max: Math.floor(world.pool / Number(workers)) });
  pool.on("error", () => undefined);
  const tags = jsonPgSmartTags({
    version: 1,
    config: {
      class: {
        "conversations.conversation": {
          tags: {
            name: "conversation",
            foreignKey: [
              "(customer_id) references customers.customer (id)|@fieldName customer|@foreignFieldName conversations",
              "(assignee_id) references workspace.agent (id)|@fieldName assignee|@foreignFieldName conversations",
            ],
          },
        },
        "conversations.message": {
          tags: {
            name: "message",
            foreignKey:
              "(conversation_id) references conversations.conversation (id)|@fieldName conversation|@foreignFieldName messages",
          },
        },
        "tickets.ticket": {
          tags: {
            name: "ticket",
            foreignKey:
              "(conversation_id) references conversations.conversation (id)|@fieldName conversation|@foreignFieldName tickets",
          },
        },
        "customers.customer": { tags: { name: "customer" } },
        "workspace.agent": { tags: { name: "agent" } },
      },
    },
  });
  const preset = {
    extends: [PostGraphileAmberPreset],
    plugins: [tags, onlyThese()],
    pgServices: [makePgService({ pool, schemas: ["conversations", "customers", "workspace", "tickets"] })],
    grafserv: { port: Number(port), host: "127.0.0.1", graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: (request) => {
        const viewer = viewers.get(request.node?.req.headers.authorization ?? "");
        return { pgSettings: { "app.workspace": viewer?.workspaceId ?? "" } };
      },
    },
  };
  const instance = postgraphile(preset);
  const serv = instance.createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  server.listen(Number(port), "127.0.0.1");
}

/** The five tables of the inbox; the others are not asked for and would only meet in names. */
function onlyThese() {
  return {
    name: "OnlyThesePlugin",
    version: "1.0.0",
    gather: {
      hooks: {
        pgIntrospection_class(_info, { entity }) {
          const namespace = entity.getNamespace()?.nspname;
          if (!SHOWN.has(`${namespace}.${entity.relname}`)) {
            const tagged = entity.getTagsAndDescription().tags;
            tagged.behavior = ["-*"];
          }
        },
      },
    },
  };
}
