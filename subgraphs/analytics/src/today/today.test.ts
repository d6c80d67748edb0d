import { newId } from "@switchboard/kit";
import { testSubgraph, type Watch } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { analytics } from "../analytics.subgraph.js";
import { FIGURES_MOVED } from "../projections/figures.signal.js";
import { startOf } from "../report/calendar.js";
import { Desk } from "../testing/desk.js";
import { boardOf } from "./today.resolver.js";

const test = await testSubgraph(analytics);
const li = newId("agt");
const ZONE = "Asia/Shanghai";
const FIELDS =
  "startedConversations resolvedConversations messages waiting open botConversations averageFirstResponseSeconds satisfaction surveyAnswers startedByHour asOf";
const TODAY = `query ($timezone: TimeZone) { today(timezone: $timezone) { ${FIELDS} } }`;
const LIVE = `subscription ($timezone: TimeZone) { todayChanged(timezone: $timezone) { ${FIELDS} } }`;

/** So many seconds after midnight in the zone, today; today is at least twenty minutes old by the tests' clock. */
function today(zone = ZONE): (seconds: number) => string {
  let midnight = startOf("DAY", zone, test.clock.now().getTime());
  if (test.clock.now().getTime() - midnight < 1_200_000) {
    test.clock.forward(1_200);
    midnight = startOf("DAY", zone, test.clock.now().getTime());
  }
  return (seconds) => new Date(midnight + seconds * 1_000).toISOString();
}

describe("today", () => {
  it("counts what has happened since midnight and what is open now", async () => {
    const desk = new Desk(test);
    const at = today();
    const plain = () => desk.talk().starts(at(60)).queued(at(70)).taken(at(80), li).agentSays(at(100), li);
    plain().resolved(at(200), { agentId: li }).rated(at(210), 5, li);
    plain().resolved(at(200), { agentId: li }).rated(at(210), 3, li);
    plain();
    desk.talk().starts(at(300)).queued(at(310));
    desk.talk().starts(at(300), "QUEUED").taken(at(305), li);
    desk.talk().starts(at(300));
    // Yesterday, a second before midnight, and still with the bot.
    desk.talk().starts(at(-1));
    await desk.told();
    const lead = desk.workspace.agent(["analytics:read"]);
    const { today: counters } = await lead.ask(TODAY, { timezone: ZONE });
    expect(counters).toMatchObject({
      startedConversations: 6,
      resolvedConversations: 2,
      messages: 6 + 3,
      waiting: 1,
      open: 2,
      botConversations: 2,
      averageFirstResponseSeconds: 30,
      satisfaction: 0.5,
      surveyAnswers: 2,
    });
    expect(counters.startedByHour).toEqual([6, ...Array.from({ length: 23 }, () => 0)]);
    expect(await test.statements(() => lead.ask(TODAY, { timezone: ZONE }))).toBe(1);
    const half = (await lead.ask(TODAY, { timezone: "Asia/Kolkata" })).today;
    expect(half.waiting).toBe(1);
    expect(half.startedByHour).toHaveLength(24);
  });

  it("is empty for another workspace", async () => {
    const { today: counters } = await test.workspace().agent(["analytics:read"]).ask(TODAY);
    expect(counters).toMatchObject({
      startedConversations: 0,
      messages: 0,
      waiting: 0,
      averageFirstResponseSeconds: null,
      satisfaction: null,
    });
  });
});

describe("today, live", () => {
  it("shows the present first, then what changes, and nothing of other workspaces", async () => {
    const at = today();
    const [desk, other] = [new Desk(test), new Desk(test)];
    desk.talk().starts(at(60), "QUEUED");
    await desk.told();
    const watch = await desk.workspace.agent(["analytics:read"]).watch(LIVE, { timezone: ZONE });
    expect((await watch.next()).todayChanged).toMatchObject({ startedConversations: 1, waiting: 1, messages: 1 });
    other.talk().starts(at(70));
    await other.told();
    const talk = desk.talk().starts(at(80));
    await desk.told();
    expect((await watch.next()).todayChanged).toMatchObject({
      startedConversations: 2,
      waiting: 1,
      botConversations: 1,
    });
    talk.queued(at(90)).taken(at(95), li).agentSays(at(110), li);
    await desk.told();
    let last = (await watch.next()).todayChanged;
    while (last.averageFirstResponseSeconds === null) last = (await watch.next()).todayChanged;
    expect(last).toMatchObject({ open: 1, botConversations: 0, averageFirstResponseSeconds: 20 });
    await watch.end();
  });

  it("is read once for all who watch the same, and for nobody when they have left", async () => {
    const at = today();
    const desk = new Desk(test);
    const board = boardOf(test.subgraph);
    const watchers = await Promise.all(
      Array.from({ length: 20 }, () => desk.workspace.agent(["analytics:read"]).watch(LIVE, { timezone: ZONE })),
    );
    for (const watch of watchers) expect((await watch.next()).todayChanged.startedConversations).toBe(0);
    expect(board.size).toBe(1);
    const late = await desk.workspace.agent(["analytics:read"]).watch(LIVE, { timezone: ZONE });
    expect((await late.next()).todayChanged.startedConversations).toBe(0);
    const states = async (watch: Watch): Promise<number> => {
      for (let seen = 1; ; seen++) if ((await watch.next()).todayChanged.startedConversations === 15) return seen;
    };
    const began = performance.now();
    const seen = Promise.all([...watchers, late].map(states));
    // Told where it is awaited, below.
    seen.catch(() => undefined);
    for (let i = 0; i < 15; i++) {
      desk.talk().starts(at(60));
      await desk.told();
      // Readers in other processes have news as well, and do not know of each other.
      test.platform.bell.signal({ workspaceId: desk.workspace.id, topic: FIGURES_MOVED, data: null });
    }
    // Fifteen times something happened; nobody was shown more than two states a second of it.
    expect(Math.max(...(await seen))).toBeLessThanOrEqual(2 + (performance.now() - began) / 500);
    for (const watch of [...watchers, late]) await watch.end();
    expect(board.size).toBe(0);
  });

  it("follows within five seconds when hundreds of messages come a second", async () => {
    const at = today();
    const desk = new Desk(test);
    const talk = desk.talk().starts(at(60));
    await desk.told();
    const watch = await desk.workspace.agent(["analytics:read"]).watch(LIVE, { timezone: ZONE });
    for (let i = 0; i < 600; i++) talk.customerSays(at(61 + i));
    await desk.recorded();
    const began = performance.now();
    let messages = 0;
    while (messages < 601) messages = (await watch.next()).todayChanged.messages;
    expect(performance.now() - began).toBeLessThan(5_000);
    await watch.end();
  });
});
