import { performance } from "node:perf_hooks";
import pg from "pg";
import { wordsOf } from "../../../../subgraphs/conversations/dist/archive/postings/words.js";
import type { Ground } from "../ground/ground.js";
import { quantile } from "../load/hammer.js";
import { cpuMs } from "../load/processes.js";
import { Lines } from "../load/talk.js";
import { type LineResult, ratio } from "../report.js";
import { forked, freePort, Side } from "../sides/side.js";
import { type Asked, askedOf } from "./p9.words.js";

const PAGE = 20;
const ROUNDS = 15;
/** ILIKE reads the whole table: a few are enough to see it. */
const SLOW_ROUNDS = 2;

const SEARCH = `query ($text: String!, $filter: MessageSearchFilter) { searchMessages(text: $text, filter: $filter, first: ${PAGE}) {
  nodes { message { id text sentAt } snippet { text isMatch } } pageInfo { endCursor hasNextPage } isComplete } }`;

interface Timed {
  readonly times: Map<string, number[]>;
  readonly cpuMs: number;
  readonly incomplete: number;
}

/** P9: full-text search, one after the other, the words another ones each time. */
export async function searchLine(ground: Ground, size: number, progress: (line: string) => void): Promise<LineResult> {
  const { world, postgres } = ground;
  const owner = new pg.Client({ connectionString: world.databaseUrl });
  await owner.connect();
  const port = await freePort();
  const side = new Side(port, [await forked("ours.js", { worldFile: ground.worldFile, port, workers: 1 })]);
  const lines = await Lines.open(port, 1);
  const notes: string[] = [];
  try {
    progress("the limit: a tsvector column of the same words with a GIN index");
    const built = await buildLimit(owner);
    const asked = await askedOf(owner, world.workspaceId);
    notes.push(
      ...asked.map(
        ({ name, texts, hits }) =>
          `${name}: ${texts.slice(0, 3).join(" | ")}; ${hits.toLocaleString("en")} messages hold the first.`,
      ),
    );
    const token = (world.agents[0] as { token: string }).token;
    let incomplete = 0;
    const ours = async (text: string, { filter }: Asked) => {
      const answer = await lines.post(
        "/graphql",
        token,
        JSON.stringify({ query: SEARCH, variables: { text, filter: filter ?? null } }),
      );
      // By its place, and not by the word: messages speak of "errors" too.
      if ((JSON.parse(answer) as { errors?: unknown }).errors) throw new Error(answer.slice(0, 400));
      if (answer.includes('"isComplete":false')) incomplete++;
    };
    const pids = [...side.pids, postgres.pid];
    const cpu = () => pids.reduce((all, pid) => all + cpuMs(pid), 0);
    const run = async (rounds: number, ask: (text: string, asked: Asked) => Promise<unknown>): Promise<Timed> => {
      const times = new Map<string, number[]>();
      if (rounds > SLOW_ROUNDS) for (const one of asked) for (const text of one.texts.slice(0, 3)) await ask(text, one);
      incomplete = 0;
      const before = cpu();
      for (let round = 0; round < rounds; round++) {
        for (const one of asked) {
          const begun = performance.now();
          await ask(one.texts[round % one.texts.length] as string, one);
          times.set(one.name, [...(times.get(one.name) ?? []), performance.now() - begun]);
        }
      }
      return { times, cpuMs: (cpu() - before) / (rounds * asked.length), incomplete };
    };
    progress("Switchboard");
    const own = await run(ROUNDS, ours);
    progress("tsvector by hand");
    const limit = await run(ROUNDS, (text, one) => byHand(owner, world.workspaceId, text, one));
    progress("ILIKE");
    await owner.query("set statement_timeout = '60s'");
    const like = await run(SLOW_ROUNDS, (text, one) =>
      byLike(owner, world.workspaceId, text, one).catch(() => undefined),
    );
    const sizes = await sizesOf(owner);
    notes.push(
      "Times are of one request after the other, ours through HTTP, gateway, row-level security and with the text marked; the peers' are bare SQL as the owner, without row-level security.",
      `Disk: messages ${sizes.message}, our postings ${sizes.postings}, GIN index of the limit ${sizes.gin} and its table ${sizes.table} (built in ${built.toFixed(0)} s).`,
      `Searches of ours that gave up in time and said so: ${own.incomplete} of ${ROUNDS * asked.length}.`,
    );
    const rows = [...asked.map(({ name }) => name), "all"].map((name) => rowOf(name, own, limit, like));
    rows.push([
      "CPU ms a search, all processes",
      own.cpuMs.toFixed(1),
      "",
      limit.cpuMs.toFixed(1),
      "",
      like.cpuMs.toFixed(1),
      ratio(own.cpuMs / limit.cpuMs),
      "",
      "",
    ]);
    const head = [
      "looking for",
      "ours p50 ms",
      "p95",
      "limit p50",
      "p95",
      "ILIKE p50",
      "ours ÷ limit p50",
      "p95",
      "target",
    ];
    return {
      id: "P9",
      title: `Full-text search over ${size.toLocaleString("en")} messages, newest ${PAGE} first`,
      head,
      rows,
      notes,
    };
  } finally {
    lines.close();
    await side.stop();
    await owner.query("drop table if exists public.bench_search").catch(() => undefined);
    await owner.end();
  }
}

function rowOf(name: string, own: Timed, limit: Timed, like: Timed): string[] {
  const of = ({ times }: Timed) => (name === "all" ? [...times.values()].flat() : (times.get(name) ?? []));
  const at = (timed: Timed, q: number) => quantile(of(timed), q);
  const [p50, p95] = [at(own, 0.5), at(own, 0.95)];
  return [
    name,
    p50.toFixed(1),
    p95.toFixed(1),
    at(limit, 0.5).toFixed(1),
    at(limit, 0.95).toFixed(1),
    at(like, 0.5).toFixed(0),
    ratio(p50 / at(limit, 0.5)),
    ratio(p95 / at(limit, 0.95)),
    name === "all" ? "≤ 1.5× at p95; ≤ 150 ms" : "",
  ];
}

/** The same words in a tsvector: what PostgreSQL does with them by itself. Seconds that it took. */
async function buildLimit(owner: pg.Client): Promise<number> {
  const begun = performance.now();
  const { rows } = await owner.query<{ text: string }>("select distinct text from conversations.message");
  await owner.query("create temp table bench_words (text text, words tsvector)");
  for (let at = 0; at < rows.length; at += 500) {
    const texts = rows.slice(at, at + 500).map(({ text }) => text);
    await owner.query(
      `insert into bench_words select t.text, array_to_tsvector(array(select jsonb_array_elements_text(t.words::jsonb))) from unnest($1::text[], $2::text[]) as t(text, words)`,
      [texts, texts.map((text) => JSON.stringify([...wordsOf(text)]))],
    );
  }
  await owner.query("analyze bench_words");
  await owner.query(
    `create table public.bench_search as select m.id, m.workspace_id, m.sent_at, w.words from conversations.message m join bench_words w on w.text = m.text`,
  );
  await owner.query("set maintenance_work_mem = '1GB'");
  await owner.query("create index bench_search_words on public.bench_search using gin (words)");
  await owner.query("create index bench_search_time on public.bench_search (workspace_id, sent_at)");
  await owner.query("vacuum analyze public.bench_search");
  return (performance.now() - begun) / 1_000;
}

const filters = ({ filter }: Asked, from: number): { sql: string; values: unknown[] } =>
  filter?.authorId ? { sql: `and m.agent_id = $${from}`, values: [filter.authorId] } : { sql: "", values: [] };

async function byHand(owner: pg.Client, workspaceId: string, text: string, one: Asked): Promise<void> {
  const query = [...wordsOf(text)]
    .filter((word) => !one.isChinese || word.length > 1)
    .map((word) => `'${word}'`)
    .join(" & ");
  const { sql, values } = filters(one, 3);
  await owner.query(
    `select m.id, m.text, m.sent_at from public.bench_search s join conversations.message m on m.id = s.id
     where s.workspace_id = $1 and s.words @@ $2::text::tsquery ${sql} order by s.sent_at desc limit ${PAGE}`,
    [workspaceId, query, ...values],
  );
}

async function byLike(owner: pg.Client, workspaceId: string, text: string, one: Asked): Promise<void> {
  const words = one.isChinese ? [text] : text.split(" ");
  const { sql, values } = filters(one, words.length + 2);
  await owner.query(
    `select m.id, m.text, m.sent_at from conversations.message m where m.workspace_id = $1
     ${words.map((_, i) => `and m.text ilike $${i + 2}`).join(" ")} ${sql} order by m.sent_at desc limit ${PAGE}`,
    [workspaceId, ...words.map((word) => `%${word}%`), ...values],
  );
}

async function sizesOf(owner: pg.Client): Promise<Record<"message" | "postings" | "gin" | "table", string>> {
  const { rows } = await owner.query(`select pg_size_pretty(pg_total_relation_size('conversations.message')) as message,
    pg_size_pretty(pg_total_relation_size('conversations.posting_block')) as postings,
    pg_size_pretty(pg_relation_size('bench_search_words')) as gin, pg_size_pretty(pg_total_relation_size('bench_search')) as table`);
  return rows[0] as Record<"message" | "postings" | "gin" | "table", string>;
}
