import { beforeEach, expect, test } from "vitest";
import { countScript, type Figures, scoreOf } from "./figures.js";
import { Ledger, type Line, type Way } from "./ledger.js";
import { judge, type Run, tell } from "./verdict.js";

const CONVERSATION = "conv_1";
const AGENT = "agent agt_1";
const line = (sequence: number, author = "CUSTOMER", id = `msg_${sequence}`): Line => ({
  id,
  sequence,
  kind: "TEXT",
  author,
});

let ledger: Ledger;
let script: Figures;

/** A dialogue of four messages, sent, acknowledged, seen by both sides and stored as it should be. */
beforeEach(() => {
  const said = (role: "customer" | "agent") => ({ role, text: "x" });
  const turns = [said("customer"), said("agent"), said("customer"), said("agent")];
  script = countScript([{ id: "d1", locale: "en", turns }]);
  ledger = new Ledger();
  const page = ledger.open(CONVERSATION, "d1");
  page.holder = AGENT;
  page.stored = [line(0, "SYSTEM")];
  for (const sequence of [1, 2, 3, 4]) {
    const author = sequence % 2 === 1 ? "CUSTOMER" : "AGENT";
    const sentAt = sequence * 100;
    ledger.acknowledge(CONVERSATION, { id: `msg_${sequence}`, sequence, author, sentAt, acknowledgedAt: sentAt + 10 });
    for (const watcher of ["visitor", AGENT] as const) {
      ledger.saw(watcher, CONVERSATION, line(sequence, author), "event", sentAt + 25);
    }
    page.stored.push(line(sequence, author));
  }
});

const run = (changes: Partial<Run> = {}): Run => ({
  ledger,
  skipped: [],
  stuck: [],
  script,
  reports: script,
  tookMs: 1_000,
  ...changes,
});
const page = () => ledger.open(CONVERSATION, "d1");
const faults = () => judge(run()).findings.map(({ fault, by, sequence }) => `${fault} ${by} ${sequence}`);
const saw = (sequence: number, way: Way, id?: string) =>
  ledger.saw(AGENT, CONVERSATION, line(sequence, "CUSTOMER", id), way, 500);

test("a run in which everybody saw everything once and in order is good", () => {
  const verdict = judge(run());
  expect(verdict).toMatchObject({ isGood: true, findings: [], acknowledged: 4, perSecond: 4 });
  expect(tell(run(), verdict).at(-1)).toBe("VERDICT: nothing lost, nothing doubled, figures equal");
});

test("a message that the agent never saw is lost", () => {
  page().sightings.get(AGENT)?.splice(2, 1);
  expect(faults()).toEqual([`lost ${AGENT} 3`]);
  expect(judge(run()).isGood).toBe(false);
});

test("a visitor or a holder who saw nothing at all lost everything", () => {
  page().sightings.clear();
  expect(faults()).toHaveLength(8);
});

test("a message that is acknowledged and not stored is lost", () => {
  page().stored?.pop();
  expect(faults()).toEqual(["lost record 4"]);
});

test("a message pushed twice is doubled", () => {
  saw(3, "event");
  expect(faults()).toEqual([`doubled ${AGENT} 3`]);
  expect(judge(run()).isGood).toBe(false);
});

test("a push of what the snapshot already held is no double, a later second push is", () => {
  page().sightings.set(AGENT, []);
  for (const sequence of [1, 2, 3, 4]) saw(sequence, "snapshot");
  saw(4, "event");
  expect(faults()).toEqual([]);
  saw(4, "event");
  expect(faults()).toEqual([`doubled ${AGENT} 4`]);
});

test("a retry that was written a second time is doubled", () => {
  page().stored?.push(line(5, "CUSTOMER", "msg_twin"));
  expect(faults()).toEqual(["doubled record 5"]);
});

test("what a watcher sees and nobody was told about is unknown", () => {
  saw(5, "event", "msg_ghost");
  expect(faults()).toEqual([`unknown ${AGENT} 5`]);
});

test("the bot's messages are neither expected nor unknown", () => {
  ledger.saw("visitor", CONVERSATION, line(5, "BOT"), "event", 500);
  page().stored?.push(line(5, "BOT"));
  expect(faults()).toEqual([]);
});

test("messages seen in another order are reordered", () => {
  const seen = page().sightings.get("visitor");
  seen?.push(...seen.splice(1, 1));
  expect(faults()).toEqual(["reordered visitor 2"]);
});

test("a message seen at another place than its sender was told is reordered", () => {
  const last = page().sightings.get(AGENT)?.at(-1);
  if (last) last.sequence = 9;
  expect(faults()).toEqual([`reordered ${AGENT} 9`]);
});

test("two sends answered with one message lost one of them", () => {
  const [first] = page().acknowledged;
  if (first) ledger.acknowledge(CONVERSATION, first);
  expect(faults()).toEqual(["lost acknowledgement 1"]);
});

test("an agent who handed the conversation on need not have seen what came later, but nothing twice", () => {
  ledger.saw("agent agt_2", CONVERSATION, line(1), "event", 110);
  expect(faults()).toEqual([]);
  ledger.saw("agent agt_2", CONVERSATION, line(1), "event", 120);
  expect(faults()).toEqual(["doubled agent agt_2 1"]);
});

test("a figure that differs, is missing or is not read fails the run", () => {
  const verdict = judge(run({ reports: { ...script, ratingSum: script.ratingSum + 1 } }));
  expect(verdict.isGood).toBe(false);
  expect(verdict.differences).toEqual([
    { figure: "ratingSum", script: script.ratingSum, reports: script.ratingSum + 1 },
  ]);
  expect(judge(run({ reports: null })).isGood).toBe(false);
});

test("a dialogue that got stuck, was cut short or was not read back fails the run", () => {
  expect(judge(run({ stuck: [{ dialogueId: "d1", why: "no agent" }] })).isGood).toBe(false);
  const longer = { ...script, customerMessages: 3 };
  expect(judge(run({ script: longer, reports: longer })).isGood).toBe(false);
  page().stored = null;
  expect(judge(run()).isGood).toBe(false);
});

test("a run without a message proves nothing", () => {
  const nothing = countScript([]);
  expect(judge(run({ ledger: new Ledger(), script: nothing, reports: nothing })).isGood).toBe(false);
});

test("times are taken from the other side's push, and never below zero", () => {
  const { timings } = judge(run());
  expect(timings.acknowledged.p50).toBe(10);
  expect(timings.pushed).toEqual({ p50: 15, p95: 15, p99: 15, most: 15 });
  expect(timings.across.p95).toBe(25);
});

test("the script is counted by author, and a score is the same in every run", () => {
  expect(script).toEqual({
    conversations: 1,
    customerMessages: 2,
    agentMessages: 2,
    firstResponses: 1,
    resolvedRounds: 1,
    ratings: 1,
    ratingSum: scoreOf("d1"),
  });
  const scores = new Set(Array.from({ length: 200 }, (_, index) => scoreOf(`dialogue ${index}`)));
  expect([...scores].sort()).toEqual([1, 2, 3, 4, 5]);
});

test("who waits for a sighting is told at once, later, or that it did not come", async () => {
  expect(await ledger.seen("visitor", CONVERSATION, "msg_2", 5)).toBe(true);
  expect(await ledger.seen("visitor", CONVERSATION, "msg_9", 5)).toBe(false);
  const waiting = ledger.seen("visitor", CONVERSATION, "msg_9", 5_000);
  ledger.saw("visitor", CONVERSATION, line(9), "event", 900);
  expect(await waiting).toBe(true);
});
