import type { Client } from "pg";
import { BLOCK_MOST, encode } from "../../../../subgraphs/conversations/dist/archive/postings/codec.js";
import { authorWord, wordsOf } from "../../../../subgraphs/conversations/dist/archive/postings/words.js";

const READ_AT_ONCE = 50_000;
const WRITE_AT_ONCE = 4_000;

interface Block {
  readonly word: Buffer;
  readonly times: readonly number[];
}

/** The search's postings for a filled workspace, as its reaction would have written them one batch after the other. */
export async function fillPostings(owner: Client, workspaceId: string): Promise<void> {
  const words = new Map<string, readonly string[]>();
  const open = new Map<string, number[]>();
  let full: Block[] = [];
  const write = async () => {
    const blocks = full;
    full = [];
    await owner.query(
      `insert into conversations.posting_block (workspace_id, word, first, last, count, rest)
       select $1, b.* from unnest($2::bytea[], $3::bigint[], $4::bigint[], $5::int[], $6::bytea[]) as b`,
      [
        workspaceId,
        blocks.map(({ word }) => word),
        blocks.map(({ times }) => times[0]),
        blocks.map(({ times }) => times.at(-1)),
        blocks.map(({ times }) => times.length),
        blocks.map(({ times }) => encode(times[0] as number, times.slice(1))),
      ],
    );
  };
  await owner.query("begin");
  // To the millisecond and downwards, as the search reads it.
  await owner.query({
    text: `declare said cursor for select floor(extract(epoch from sent_at) * 1000)::float8 as time, text, agent_id as agent
      from conversations.message where workspace_id = $1 order by sent_at`,
    values: [workspaceId],
  });
  for (;;) {
    const { rows } = await owner.query<{ time: number; text: string; agent: string | null }>(
      `fetch ${READ_AT_ONCE} from said`,
    );
    if (rows.length === 0) break;
    for (const { time, text, agent } of rows) {
      let mine = words.get(text);
      if (!mine) words.set(text, (mine = [...wordsOf(text)]));
      for (const word of agent ? [...mine, authorWord(agent)] : mine) {
        let times = open.get(word);
        if (!times) open.set(word, (times = []));
        if (times.at(-1) === time) continue;
        if (times.length === BLOCK_MOST) {
          full.push({ word: Buffer.from(word), times });
          open.set(word, (times = []));
        }
        times.push(time);
      }
    }
    while (full.length >= WRITE_AT_ONCE) await write();
  }
  for (const [word, times] of open) {
    full.push({ word: Buffer.from(word), times });
    if (full.length >= WRITE_AT_ONCE) await write();
  }
  if (full.length > 0) await write();
  await owner.query("commit");
}
