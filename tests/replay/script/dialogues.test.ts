import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readLine, readScript, type Script } from "./dialogues.js";

function read(...lines: unknown[]): Script {
  const script: Script = { dialogues: [], skipped: [] };
  for (const [index, line] of lines.entries()) {
    readLine(typeof line === "string" ? line : JSON.stringify(line), `f:${index + 1}`, script);
  }
  return script;
}

const customer = (text: unknown, turn?: number) => ({ role: "customer", text, turn });
const agent = (text: string) => ({ role: "agent", text });

test("plain and gzip files are read in order, empty lines are nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "replay-"));
  const line = (id: string) => `${JSON.stringify({ id, lang: "zh", turns: [customer("你好"), agent("您好")] })}\n`;
  await writeFile(join(folder, "a.jsonl"), `${line("1")}\n${line("2")}`);
  await writeFile(join(folder, "b.jsonl.gz"), gzipSync(line("3")));
  const script = await readScript([join(folder, "a.jsonl"), join(folder, "b.jsonl.gz")]);
  expect(script.dialogues.map(({ id, locale }) => [id, locale])).toEqual([
    ["1", "zh-CN"],
    ["2", "zh-CN"],
    ["3", "zh-CN"],
  ]);
  expect(script.skipped).toEqual([]);
});

test("a file that is not there stops the run", async () => {
  await expect(readScript(["/nowhere/a.jsonl.gz"])).rejects.toThrow("ENOENT");
});

test("bad lines are named with their place and reason, the rest is played", () => {
  const script = read(
    "{",
    { id: "x" },
    { turns: [{ role: "robot", text: "hi" }] },
    { turns: [customer(7)] },
    { turns: [agent("hello")] },
    { turns: [customer("x".repeat(4_001))] },
    "null",
    { id: "good", turns: [customer("hi"), agent("hello")] },
  );
  expect(script.dialogues.map(({ id }) => id)).toEqual(["good"]);
  expect(script.skipped.map(({ where }) => where)).toEqual([
    "f:1",
    "f:2",
    "f:3 turn 1",
    "f:4 turn 1",
    "f:5",
    "f:6 turn 1",
    "f:7",
  ]);
  expect(script.skipped[0]?.why).toContain("not JSON");
});

test("empty turns are left out and named", () => {
  const script = read({ id: 5, turns: [customer("hi"), customer("  "), agent("hello")] });
  expect(script.dialogues).toEqual([
    {
      id: "5",
      locale: "en",
      turns: [
        { role: "customer", text: "hi" },
        { role: "agent", text: "hello" },
      ],
    },
  ]);
  expect(script.skipped).toEqual([{ where: "f:1 turn 2", why: "empty turn" }]);
});

test("a dialogue without agent turns leaves room for an answer after each customer turn", () => {
  const [plain, numbered] = read(
    { turns: [customer("one"), customer("two")] },
    { turns: [customer("one", 0), customer("two", 1), customer("three", 4)] },
  ).dialogues;
  const shape = (turns: { role: string; text: string | null }[] = []) => turns.map(({ role, text }) => text ?? role);
  expect(shape(plain?.turns)).toEqual(["one", "agent", "two", "agent"]);
  expect(shape(numbered?.turns)).toEqual(["one", "two", "agent", "three", "agent"]);
});

test("what an agent says before the customer cannot be played and is named", () => {
  const script = read({ turns: [agent("welcome"), customer("hi")] });
  expect(script.dialogues[0]?.turns).toEqual([
    { role: "customer", text: "hi" },
    { role: "agent", text: null },
  ]);
  expect(script.skipped[0]?.why).toBe("1 agent turns before the customer's first");
});
