import {
  batched,
  columnsOf,
  Fault,
  likePattern,
  one,
  type PageQuery,
  type RequestContext,
  statement,
  tableOf,
} from "@switchboard/kit";
import { CannedReply, type CannedReplyRow } from "./canned-reply.js";
import { type SharingScope, visibleShared } from "../sharing/sharing.js";

export const cannedReplyById = one(() => CannedReply);

const USES = statement(
  `select canned_reply_id as id, sum(count)::int as uses from conversations.canned_use
   where canned_reply_id = any($1::text[]) group by 1`,
);

/** How often a reply has been used, by anyone. */
export const usesOfReply = batched<string, number>(async (ctx, ids) => {
  const rows = await ctx.rows<{ id: string; uses: number }>(USES, [ids]);
  const uses = new Map(rows.map((row) => [row.id, row.uses]));
  return ids.map((id) => uses.get(id) ?? 0);
});

/** What is looked for, as it is compared: a slash before it is how shortcuts are typed. */
const typedOf = (search: string | null | undefined) => search?.trim().toLowerCase().replace(/^\//, "") || null;

/** Every reply that the caller may see, by shortcut; managers see those of all teams. */
export async function allVisible(
  ctx: RequestContext,
  scope: SharingScope | null,
  search: string | null,
): Promise<PageQuery> {
  const typed = typedOf(search);
  const inside = typed && likePattern(typed);
  const found = "(lower(r.shortcut) like ? or lower(r.text) like ? or r.pinyin like ?)";
  const where = [
    ...((await visibleShared(ctx, scope)) ?? []),
    ...(inside ? [{ sql: found, values: [inside, inside, inside] }] : []),
  ];
  return { order: [{ sql: "lower(r.shortcut)", type: "text", direction: "ASC" }], where };
}

export const FOUND_MOST = 100;

export interface CannedSearch {
  readonly search?: string | null;
  readonly locale?: string | null;
  readonly first?: number | null;
}

/**
 * What an agent may send, best first: whose shortcut is or begins with what was typed, then whose pinyin begins with
 * it, then whose words hold it; among equals one's own before the team's before everyone's, and what one used last.
 * @throws Fault BAD_USER_INPUT
 */
export function findReplies(ctx: RequestContext, { search, locale, first }: CannedSearch): Promise<CannedReplyRow[]> {
  if (first != null && (first < 1 || first > FOUND_MOST))
    throw new Fault("BAD_USER_INPUT", `Ask for 1 to ${FOUND_MOST} replies.`);
  const typed = typedOf(search);
  const inside = typed && likePattern(typed);
  const sql = statement(
    `select ${columnsOf(ctx, CannedReply, "r")} from ${tableOf(ctx, CannedReply)} r
       left join conversations.canned_use u on u.canned_reply_id = r.id and u.agent_id = $1
     where r.owner_id = any(array['', $1] || coalesce((select team_ids from conversations.agent_desk where id = $1), '{}'))
       and ($2::text is null or lower(r.shortcut) like $3 or lower(r.text) like $3 or r.pinyin like $3)
       and ($5::text is null or r.locale is null or r.locale = $5)
     order by case when $2::text is null then 0 when lower(ltrim(r.shortcut, '/')) = $2 then 0
         when lower(ltrim(r.shortcut, '/')) like $4 then 1 when r.pinyin like $4 or r.pinyin like '% ' || $4 then 2 else 3 end,
       case r.scope when 'PERSONAL' then 0 when 'TEAM' then 1 else 2 end,
       u.last_at desc nulls last, lower(r.shortcut), r.id
     limit $6`,
  );
  return ctx.rows<CannedReplyRow>(sql, [
    ctx.viewer.actorId,
    typed,
    inside,
    inside?.slice(1) ?? null,
    locale ?? null,
    first ?? FOUND_MOST,
  ]);
}
