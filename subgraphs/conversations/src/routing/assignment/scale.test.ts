import { execute, newId, systemViewer } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { conversations } from "../../conversations.subgraph.js";
import { replay } from "../decision/decide.js";
import { type Desk, testDesk } from "../../testing/desk.js";
import { assignWaiting } from "./assignment.js";
import { match } from "./assignment.match.js";

const { test, desk: newDesk } = await testDesk();
// Two more routing processes of the same database.
const others = [await testSubgraph(conversations), await testSubgraph(conversations)];

const STATES = ["ONLINE", "ONLINE", "ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

function inside<T>(
  at: typeof test,
  desk: Desk,
  work: (ctx: ReturnType<typeof test.subgraph.systemContext>) => Promise<T>,
): Promise<T> {
  const ctx = at.subgraph.context(at.scope(systemViewer(desk.workspace.id)));
  return work(ctx).finally(() => ctx.scope.end());
}

/** So many who wait and so many agents, written straight into the tables: the line of a very bad day. */
async function crowd(desk: Desk, waiting: number, agents: number): Promise<void> {
  await inside(test, desk, (ctx) =>
    ctx.change(async (em) => {
      const now = ctx.now().getTime();
      const ids = Array.from({ length: waiting }, () => newId("conv"));
      await execute(
        em,
        `insert into conversations.conversation (id, workspace_id, number, status, version, channel_id, customer_id, started_at, updated_at,
           queued_at, waiting_since, last_sequence, round, customer_sequence, bot_sequence, is_answered, priority, route)
         select id, $1, n, 'QUEUED', 1, $2, 'cus_' || n, $3, $3, $3, $3::timestamptz + make_interval(secs => n % 97), 0, 1, 0, 0, false, n % 3,
           case when n % 2 = 0 then jsonb_build_object('policyId', 'rpl_1', 'revision', 1, 'rule', 'R', 'at', $4::text, 'strategy', 'ROUND_ROBIN',
             'required', jsonb_build_object('s' || n % 4, 1 + n % 3), 'preferred', '["s9"]'::jsonb, 'offerSeconds', case when n % 4 = 0 then 600 end,
             'relax', '[]'::jsonb, 'overflow', null, 'lastAgentId', null, 'fallback', null) end
         from unnest($5::text[]) with ordinality as c(id, n)`,
        [desk.workspace.id, desk.channel.id, new Date(now - 200_000), new Date(now).toISOString(), ids],
      );
      await execute(
        em,
        `insert into conversations.service_round (id, workspace_id, conversation_id, number, started_at)
         select 'rnd_' || id, $1, id, 1, $2 from unnest($3::text[]) as id`,
        [desk.workspace.id, new Date(now), ids],
      );
      for (let i = 0; i < agents; i++) {
        await execute(
          em,
          `insert into conversations.agent_desk (id, workspace_id, name, state, state_since, capacity, open_count, team_ids, is_disabled, idle_since, skills, weights)
           values ($1, $2, $3, $4, $5, $6, 0, '{}', $7, $5, $8, $9)`,
          [
            ...[
              newId("agt"),
              desk.workspace.id,
              `Agent ${i}`,
              STATES[i % STATES.length],
              new Date(now - i),
              3 + (i % 6),
            ],
            ...[
              i % 50 === 49,
              JSON.stringify({ [`s${i % 4}`]: 1 + (i % 5), s9: i % 3 }),
              i % 10 === 0 ? '{"WEB":2}' : "{}",
            ],
          ],
        );
      }
    }),
  );
}

interface Outcome {
  readonly id: string;
  readonly capacity: number;
  readonly used: number;
  readonly held: number;
  readonly state: string;
  readonly isDisabled: boolean;
}

const desks = (desk: Desk) =>
  inside(test, desk, (ctx) =>
    ctx.rows<Outcome>(
      {
        name: "outcome",
        text: `select d.id, d.capacity, d.open_count as used, d.state, d.is_disabled as "isDisabled",
          (select coalesce(sum(c.slot_points), 0)::int from conversations.conversation c where c.assignee_id = d.id and c.status in ('OFFERED', 'ASSIGNED', 'WAITING')) as held
        from conversations.agent_desk d where d.workspace_id = $1`,
      },
      [desk.workspace.id],
    ),
  );

const given = (desk: Desk) =>
  inside(test, desk, (ctx) =>
    ctx.rows<{ conversationId: string; agentId: string; wanted: never; candidates: never; size: number }>(
      {
        name: "given",
        text: `select conversation_id as "conversationId", agent_id as "agentId", wanted, candidates, jsonb_array_length(candidates) as size
               from conversations.routing_decision where workspace_id = $1`,
      },
      [desk.workspace.id],
    ),
  );

describe("a thousand who wait, two hundred agents, three routing processes", () => {
  it("gives each one owner, nobody more than there is room for, and everything that anyone could take", async () => {
    const desk = await newDesk();
    await crowd(desk, 1_000, 200);
    // One of them dies in the middle: what it had begun is undone whole.
    const dying = inside(test, desk, (ctx) =>
      ctx.change(async () => {
        await match(ctx);
        throw new Error("killed");
      }),
    );
    await expect(dying).rejects.toThrow("killed");
    expect(await given(desk)).toEqual([]);
    const run = async (at: typeof test) => {
      for (let i = 0; i < 60; i++) if ((await inside(at, desk, assignWaiting)).isDone) return;
      throw new Error("The matcher came to no end.");
    };
    await Promise.all([test, ...others].map(run));
    const outcome = await desks(desk);
    for (const { capacity, used, held, state, isDisabled } of outcome) {
      expect(held).toBe(used);
      expect(used).toBeLessThanOrEqual(capacity);
      if (state !== "ONLINE" || isDisabled) expect(used).toBe(0);
    }
    const decisions = await given(desk);
    expect(new Set(decisions.map(({ conversationId }) => conversationId)).size).toBe(decisions.length);
    // The rest waits because everyone online is full, but for a point that is too little for a heavy one.
    const room = outcome.filter(({ state, isDisabled }) => state === "ONLINE" && !isDisabled);
    expect(room.filter(({ capacity, used }) => capacity - used > 1)).toEqual([]);
    // Each choice falls on the same agent again, from what was stored of it.
    for (const { wanted, candidates, agentId, size } of decisions) {
      expect(replay({ wanted, candidates })).toBe(agentId);
      expect(size).toBeLessThanOrEqual(50);
    }
  }, 120_000);

  it("takes the most urgent first: those left behind have a lower priority or a later start", async () => {
    const desk = await newDesk();
    await crowd(desk, 300, 40);
    await inside(test, desk, (ctx) =>
      ctx.change((em) =>
        execute(em, "update conversations.conversation set route = null where workspace_id = $1", [desk.workspace.id]),
      ),
    );
    for (let i = 0; i < 60; i++) if ((await inside(test, desk, assignWaiting)).isDone) break;
    const rows = await inside(test, desk, (ctx) =>
      ctx.rows<{ status: string; rank: number }>(
        {
          name: "ranks",
          text: `select status, row_number() over (order by priority desc, waiting_since, id)::int as rank from conversations.conversation where workspace_id = $1`,
        },
        [desk.workspace.id],
      ),
    );
    const served = rows.filter(({ status }) => status === "ASSIGNED").map(({ rank }) => rank);
    expect(served.length).toBeGreaterThan(50);
    expect(Math.max(...served)).toBe(served.length);
  }, 60_000);
});
