import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { perform } from "../replay/perform.js";
import { judge, tell } from "../replay/verdict/verdict.js";

export const GOOD = "VERDICT: nothing lost, nothing doubled, figures equal";

/** Something bad that happens once so many messages have been acknowledged. */
export interface Mischief {
  readonly after: number;
  readonly what: string;
  happen(): Promise<unknown>;
}

export interface Crowd {
  readonly urls: readonly string[];
  readonly login: { readonly email: string; readonly password: string };
  readonly mischief: readonly Mischief[];
  readonly dialogues?: number;
}

const TURNS = 10;
/** Times as fast as people: so that the run lasts long enough for everything to happen in it. */
const SPEED = 8;

/**
 * A busy hour at the desk while bad things happen: every message that was acknowledged must be in the record and on
 * the other side's screen, once, and the reports must say what was played. Returns what the verdict tells, line by line.
 */
export async function crowd({ urls, login, mischief, dialogues = 16 }: Crowd): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "switchboard-crowd-"));
  const file = join(folder, "dialogues.jsonl");
  await writeFile(file, Array.from({ length: dialogues }, (_, id) => JSON.stringify(dialogue(id))).join("\n"));
  const waiting = [...mischief];
  let happening: Promise<unknown> = Promise.resolve();
  const said: string[] = [];
  const print = (line: string) => {
    said.push(line);
    if (process.env["TEST_LOG"]) console.log(line);
    const messages = Number(/ (\d+) messages /.exec(line)?.[1] ?? 0);
    while (waiting[0] && messages >= waiting[0].after) {
      const { what, happen } = waiting.shift() as Mischief;
      happening = happening.then(() => happen().then(() => said.push(what)));
      // Told when the crowd has gone.
      happening.catch(() => undefined);
    }
  };
  try {
    const run = await perform(
      {
        files: [file],
        urls: [...urls],
        visitors: 4,
        agents: 2,
        speed: SPEED,
        limit: dialogues,
        admin: login,
        lagMs: 30_000,
      },
      print,
    );
    await happening;
    if (waiting.length > 0)
      throw new Error(`The crowd had gone before this could happen: ${waiting.map(({ what }) => what).join(", ")}.`);
    return [...said.filter((line) => line.startsWith("stuck")), ...tell(run, judge(run))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const dialogue = (id: number) => ({
  id,
  lang: id % 2 ? "en" : "zh",
  turns: Array.from({ length: TURNS }, (_, turn) => ({
    role: turn % 2 ? "agent" : "customer",
    text: id % 2 ? `Dialogue ${id}, turn ${turn}` : `对话${id}，第${turn}句`,
  })),
});
