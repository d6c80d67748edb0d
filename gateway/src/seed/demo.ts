import type { RequestContext } from "@switchboard/kit";
import { seedChannel } from "@switchboard/conversations";
import { DEMO_FAQS, seedFaqs } from "@switchboard/knowledge";
import { createAgent, createTeam, createWorkspace } from "@switchboard/workspace/setup";
import type { Logger } from "pino";
import pg from "pg";
import { readSupergraph } from "../compose.js";
import { supergraphFile } from "../places.js";
import { Embedded } from "../topology/embedded.js";
import { SUBGRAPHS } from "../topology/subgraphs.js";
import { playHistory } from "./history.js";
import { CHANNELS } from "./channels.js";
import { DEMO } from "./people.js";
import { arrange } from "./settings/settings.js";

export interface SeedOptions {
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  readonly log: Logger;
}

/**
 * Fills an empty installation with a small shop's service desk: people, knowledge, a web channel, and a week of
 * conversations, played through the graph under a clock that starts a week ago. Does nothing when it is there.
 */
export async function seedDemo(options: SeedOptions): Promise<void> {
  if (await hasWorkspace(options.databaseUrl)) return;
  let clock = () => new Date();
  const app = await Embedded.open({
    ...options,
    subgraphs: SUBGRAPHS,
    root: "",
    manifests: [],
    // Composing it anew takes as long as everything else here.
    supergraphSdl: await readSupergraph(supergraphFile),
    now: () => clock(),
    connections: 4,
    background: false,
  });
  try {
    const home = app.subgraphs.get("workspace");
    if (!home) return;
    const open = (workspaceId: string) => home.systemContext(workspaceId);
    await app.startBackground();
    const start = Date.now() - 7 * 24 * 3_600_000;
    clock = () => new Date(start);
    const [admin, ...others] = DEMO.people;
    const { workspaceId, adminId } = await createWorkspace(open, {
      name: DEMO.name,
      slug: DEMO.slug,
      locale: "zh-CN",
      timezone: "Asia/Shanghai",
      admin: { name: admin.name, email: admin.email, password: DEMO.password },
    });
    const within = async <T>(subgraph: string, work: (ctx: RequestContext) => Promise<T>): Promise<T> => {
      const found = app.subgraphs.get(subgraph);
      if (!found) throw new Error(`There is no ${subgraph} subgraph.`);
      const ctx = found.systemContext(workspaceId);
      try {
        return await work(ctx);
      } finally {
        ctx.scope.end();
      }
    };
    const team = await within("workspace", (ctx) => createTeam(ctx, { name: "Service" }));
    for (const { team: teamName, ...person } of others) {
      const teamIds = teamName ? [team.id] : [];
      await within("workspace", (ctx) =>
        createAgent(ctx, { ...person, password: DEMO.password, teamIds, capacity: 8 }),
      );
    }
    await within("knowledge", (ctx) => seedFaqs(ctx, DEMO_FAQS));
    await app.settle();
    const channel = await within("conversations", (ctx) =>
      seedChannel(ctx, {
        key: DEMO.channelKey,
        name: "Lumen Audio",
        greeting: "Hello, how can we help?",
        translations: [{ locale: "zh-CN", greeting: "您好，有什么可以帮您？" }],
        color: DEMO.color,
        secret: DEMO.visitorSecret,
      }),
    );
    const shown = new Map<string, string>();
    for (const one of CHANNELS) shown.set(one.key, (await within("conversations", (ctx) => seedChannel(ctx, one))).id);
    await app.settle();
    const setClock = (next: () => Date) => (clock = next);
    const stage = { app, workspaceId, adminId, setClock, start };
    const named = await arrange(stage, {
      everyday: channel.id,
      repairs: shown.get("demo-questions") as string,
      business: shown.get("demo-business") as string,
    });
    await app.settle();
    await playHistory(stage, named);
  } finally {
    await app.stop();
  }
}

/** Looked at without opening anything: every start but the first ends here. */
async function hasWorkspace(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from workspace.workspace_slug limit 1");
    return (found.rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
