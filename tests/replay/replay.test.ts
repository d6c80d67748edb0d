import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { FakeDesk, type Mischief } from "./fake/desk.js";
import { type FakeServer, serveDesk } from "./fake/server.js";
import { perform } from "./perform.js";
import { judge, tell } from "./verdict/verdict.js";

let file: string;
const servers: FakeServer[] = [];

beforeAll(async () => {
  const turn = (number: number) => ({ role: number % 2 ? "agent" : "customer", text: `turn ${number}` });
  const lines = Array.from({ length: 12 }, (_, id) => ({ id, lang: "en", turns: [0, 1, 2, 3].map(turn) }));
  const oneSided = { id: "one-sided", lang: "zh", turns: [turn(0), turn(2)] };
  file = join(await mkdtemp(join(tmpdir(), "replay-")), "d.jsonl");
  await writeFile(file, [...lines, oneSided].map((line) => JSON.stringify(line)).join("\n"));
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function replay(mischief: Mischief, loseEvery?: number, meanwhile?: (server: FakeServer) => void) {
  const desk = new FakeDesk(mischief);
  const [first, second] = [await serveDesk(desk, loseEvery), await serveDesk(desk, loseEvery)];
  servers.push(first, second);
  meanwhile?.(first);
  const admin = { email: "admin@example.com", password: "secret" };
  const options = {
    files: [file],
    urls: [first.url, second.url],
    visitors: 5,
    agents: 2,
    speed: 0,
    limit: 99,
    admin,
    seenMs: 400,
    lagMs: 400,
  };
  const run = await perform(options, () => {});
  return { run, verdict: judge(run) };
}

test("a desk that keeps its word passes, though answers are lost and sockets cut", async () => {
  let timer: ReturnType<typeof setInterval> | undefined;
  const { run, verdict } = await replay({}, 9, (server) => {
    timer = setInterval(() => server.cut(), 150);
  });
  clearInterval(timer);
  expect(tell(run, verdict).at(-1)).toBe("VERDICT: nothing lost, nothing doubled, figures equal");
  expect(verdict.acknowledged).toBe(12 * 4 + 4);
});

test("a message pushed twice fails the run", async () => {
  const { verdict } = await replay({ repeat: 2 });
  expect(verdict.isGood).toBe(false);
  expect(new Set(verdict.findings.map(({ fault }) => fault))).toEqual(new Set(["doubled"]));
});

test("a repeat that is written twice fails the run", async () => {
  const { verdict } = await replay({ writeTwice: 3 });
  expect(verdict.isGood).toBe(false);
  expect(verdict.findings.some(({ fault, by }) => fault === "doubled" && by === "record")).toBe(true);
});

test("a message that was never pushed is lost, and the dialogue does not get past it", async () => {
  const { run, verdict } = await replay({ swallow: 4 });
  expect(verdict.isGood).toBe(false);
  expect(new Set(verdict.findings.map(({ fault, sequence }) => `${fault} ${sequence}`))).toEqual(new Set(["lost 4"]));
  expect(run.stuck).toHaveLength(13);
});

test("reports that miscount fail the run", async () => {
  const { verdict } = await replay({ miscount: true });
  expect(verdict).toMatchObject({ isGood: false, findings: [], differences: [{ figure: "conversations" }] });
});
