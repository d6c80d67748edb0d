import { execute, newId, pageOf, type Statement, statement } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import { describe, expect, it, vi } from "vitest";
import { LEAD, testDesk } from "../../testing/desk.js";
import { type ConversationFilter, type ConversationOrder, listOf } from "./conversation.filter.js";
import { Conversation } from "./conversation.js";

const { test, desk: newDesk } = await testDesk();
const PAST = 4_000;

/** A conversation and thousands that were like it and are closed. */
async function withPast() {
  const desk = await newDesk();
  const { id } = await desk.talk();
  const other: Record<string, string> = {
    id: "'conv_past' || n",
    number: "1000 + n",
    status: "'CLOSED'",
    waiting_since: "null",
    updated_at: "updated_at - n * interval '1 minute'",
  };
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  const columns = ctx.parts.orm
    .getMetadata()
    .get(Conversation)
    .props.flatMap(({ fieldNames }) => fieldNames);
  await ctx.change((em) =>
    execute(
      em,
      `insert into conversations.conversation (${columns.join()})
       select ${columns.map((name) => other[name] ?? name).join()}
       from conversations.conversation, generate_series(1, ${PAST}) n where id = $1`,
      [id],
    ),
  );
  ctx.scope.end();
  await test.analyze("conversations.conversation");
  return desk;
}

interface Asked {
  readonly filter?: Partial<ConversationFilter>;
  readonly orderBy?: ConversationOrder;
}

describe("a list of conversations among thousands that are closed", async () => {
  const desk = await withPast();
  const agent = desk.workspace.agent(LEAD);

  /** How many rows PostgreSQL looks at for the list, as the role and in the workspace that ask for it. */
  async function lookedAt({ filter, orderBy }: Asked): Promise<number> {
    const ctx = test.subgraph.context(test.scope(agent.viewer));
    const read = vi.spyOn(ctx, "rows");
    await pageOf(ctx, Conversation, { first: 20 }, listOf(ctx, filter as ConversationFilter, orderBy));
    const [{ text }, values] = read.mock.calls[0] as [Statement, unknown[]];
    const [row] = await ctx.rows<Data>(statement(`explain (analyze, format json) ${text}`), values);
    ctx.scope.end();
    return rowsOf(row?.["QUERY PLAN"][0].Plan);
  }

  it.each<[string, Asked]>([
    ["of a channel that has none", { filter: { channelId: newId("chn") } }],
    ["of a team that has none", { filter: { teamId: newId("team") } }],
    ["that are offline messages", { filter: { isOfflineMessage: true } }],
    ["of high priority", { filter: { minPriority: 5 } }],
    ["in the queue", { filter: { status: ["QUEUED"] } }],
    ["of an agent who has none", { filter: { assigneeId: newId("agt") } }],
    ["that nobody has and that wait", { filter: { isUnassigned: true, status: ["QUEUED", "OFFERED"] } }],
    ["that wait longest", { orderBy: { field: "WAITING_SINCE", direction: "ASC" } }],
    ["that changed last", {}],
  ])("looks at few when it is to show those %s", async (_which, asked) => {
    expect(await lookedAt(asked)).toBeLessThan(100);
  });
});

/** Rows that came out of the tables, and those that were thrown away there. */
function rowsOf(plan: Data): number {
  const own = plan["Relation Name"] ? plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0) : 0;
  return own + ((plan["Plans"] ?? []) as Data[]).reduce((sum, below) => sum + rowsOf(below), 0);
}
