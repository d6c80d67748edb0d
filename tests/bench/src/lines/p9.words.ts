import type { Client } from "pg";

/** One kind of search, with several texts of that kind. */
export interface Asked {
  readonly name: string;
  readonly texts: readonly string[];
  readonly isChinese: boolean;
  readonly filter?: { readonly authorId?: string };
  /** Messages that hold the first text's words. */
  readonly hits: number;
}

const TEXTS_EACH = 15;

interface Counted {
  readonly word: string;
  readonly n: number;
}

/** What to look for, chosen by how often it was said: the words are those of the data, whatever that is. */
export async function askedOf(owner: Client, workspaceId: string): Promise<Asked[]> {
  const { rows } = await owner.query<Counted>(
    `select convert_from(word, 'UTF8') as word, sum(count)::int as n from conversations.posting_block where workspace_id = $1 group by word order by 2 desc`,
    [workspaceId],
  );
  const chinese = rows.filter(({ word }) => /^\p{Script=Han}{2}$/u.test(word));
  // Stems that are words as they stand, so that ILIKE finds the same.
  const english = rows.filter(({ word }) => /^[a-z]{4,}$/.test(word) && !/[iy]$/.test(word));
  const rest = (list: readonly Counted[], n: number) => list.filter((one) => one.n <= n);
  const most = rows[0]?.n ?? 0;
  const kinds = (list: readonly Counted[], isChinese: boolean, tongue: string): Asked[] => {
    const common = list.slice(0, TEXTS_EACH);
    const middle = rest(list, most / 100).slice(0, TEXTS_EACH);
    const rare = list.slice(-TEXTS_EACH);
    const asked = (name: string, of: readonly Counted[], filter?: Asked["filter"]): Asked => ({
      name: `${name}, ${tongue}`,
      texts: of.map(({ word }) => word),
      isChinese,
      hits: of[0]?.n ?? 0,
      ...(filter ? { filter } : {}),
    });
    return common.length < TEXTS_EACH ? [] : [asked("common", common), asked("middling", middle), asked("rare", rare)];
  };
  const { rows: agents } = await owner.query<{ id: string }>(
    "select agent_id as id from conversations.message where workspace_id = $1 and agent_id is not null limit 1",
    [workspaceId],
  );
  const authorId = agents[0]?.id;
  const pairs = (one: readonly Counted[], other: readonly Counted[]) =>
    one.slice(0, TEXTS_EACH).map(({ word }, i) => `${word} ${other[(i * 7 + 3) % other.length]?.word ?? word}`);
  const two = english.length >= TEXTS_EACH;
  return [
    ...kinds(chinese, true, "Chinese"),
    ...kinds(english, false, "English"),
    ...(two
      ? [
          { name: "two common words", texts: pairs(english, english.slice(0, TEXTS_EACH)), isChinese: false, hits: 0 },
          {
            name: "a common and a rare word",
            texts: pairs(english, english.slice(-TEXTS_EACH)),
            isChinese: false,
            hits: 0,
          },
        ]
      : []),
    ...(two && authorId
      ? [
          {
            name: "a common word by one agent",
            texts: english.slice(0, TEXTS_EACH).map(({ word }) => word),
            isChinese: false,
            filter: { authorId },
            hits: 0,
          },
        ]
      : []),
    { name: "nowhere", texts: ["zqxjkvw", "zqxjkvv"], isChinese: false, hits: 0 },
  ];
}
