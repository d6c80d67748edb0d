import type { Client } from "pg";

export interface Customers {
  readonly workspaceId: string;
  readonly count: number;
  /** SQL over `c`, their number: the id, and when they were there. */
  readonly id: string;
  readonly at: string;
}

/** As the server would note them for "Customer 12345": the words of the name, and the endings of a longer number. */
const ENDINGS = "select right(c::text, k) as word from generate_series(4, length(c::text) - 1) k where c >= 10000";

/** Customers by SQL, found by their names. */
export async function fillCustomers(owner: Client, { workspaceId, count, id, at }: Customers): Promise<void> {
  await owner.query(
    `insert into customers.customer (id, workspace_id, name, email, phone, locale, tier, tags, words, first_seen_at, last_seen_at, version)
     select ${id}, $1, 'Customer ' || c, 'c' || c || '@shop.example', '138' || lpad(c::text, 8, '0'), case c % 2 when 0 then 'en' else 'zh-CN' end,
       (array['STANDARD','STANDARD','STANDARD','SILVER','GOLD','VIP'])[1 + c % 6], array['web', 'since-' || c % 9],
       ' customer ' || c || coalesce((select string_agg(' ' || word, '') from (${ENDINGS}) as endings), ''), ${at}, ${at}, 1
     from generate_series(1, $2::bigint) c`,
    [workspaceId, count],
  );
  // In the order of the index, which is the quickest to write.
  await owner.query(
    `insert into customers.customer_word (workspace_id, word, customer_id)
     select $1, w.word, ${id} from generate_series(1, $2::bigint) c
     cross join lateral (select 'customer' as word union all select c::text union all ${ENDINGS}) as w
     order by w.word collate "C", c`,
    [workspaceId, count],
  );
}
