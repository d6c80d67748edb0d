import {
  clearableText,
  execute,
  fresh,
  notFound,
  record,
  Rejection,
  type RequestContext,
  statement,
  columnsOf,
  tableOf,
} from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { checkedTexts } from "../../channels/translation/text-translation.js";
import { AutoResolveRule, type AutoResolveRuleRow } from "./silence-rule.js";
import { AutoResolveChanged } from "./silence.events.js";
import type { SetAutoResolveInput } from "./silence.inputs.js";

const TEXT_MOST = 1_000;
const MINUTES_MOST = 43_200;

/**
 * Sets the rule of a channel or of the workspace; without minutes it is taken away.
 * @throws Rejection NOT_FOUND (channel), MINUTES_OUT_OF_RANGE, TEXT_TOO_LONG, and what texts in other languages are refused for
 */
export function setAutoResolve(ctx: RequestContext, input: SetAutoResolveInput): Promise<AutoResolveRuleRow | null> {
  const text = clearableText(input.text, TEXT_MOST, ["input", "text"]) ?? null;
  const translations = input.translations === undefined ? null : checkedTexts(input.translations ?? [], TEXT_MOST);
  const afterMinutes = input.afterMinutes ?? null;
  if (afterMinutes !== null && (afterMinutes < 0 || afterMinutes > MINUTES_MOST)) {
    throw new Rejection(
      "MINUTES_OUT_OF_RANGE",
      { en: `0 to ${MINUTES_MOST} minutes.`, "zh-CN": `应为 0 到 ${MINUTES_MOST} 分钟。` },
      ["input", "afterMinutes"],
    );
  }
  return ctx.change(async (em) => {
    const { workspaceId } = fresh(em);
    const channelId = input.channelId ?? null;
    if (channelId !== null && !(await em.findOne(Channel, { id: channelId })))
      throw notFound({ en: "The channel", "zh-CN": "渠道" }, ["input", "channelId"]);
    const id = channelId ?? workspaceId;
    record(em, AutoResolveChanged, { channelId, afterMinutes });
    if (afterMinutes === null) {
      await execute(em, `delete from conversations.silence_rule where id = $1`, [id]);
      return null;
    }
    const [kept] = await execute<Pick<AutoResolveRuleRow, "translations">>(
      em,
      `insert into conversations.silence_rule as r (id, workspace_id, after_minutes, text, translations)
       values ($1, $2, $3, $4, coalesce($5::jsonb, '[]'))
       on conflict (id) do update set after_minutes = excluded.after_minutes, text = excluded.text,
         translations = coalesce($5::jsonb, r.translations) returning r.translations`,
      [id, workspaceId, afterMinutes, text, translations && JSON.stringify(translations)],
    );
    return { id, workspaceId, afterMinutes, text, translations: kept?.translations ?? [] };
  });
}

/** Every rule there is: the workspace's and those of channels. */
export function autoResolveRules(ctx: RequestContext): Promise<AutoResolveRuleRow[]> {
  const sql = statement(
    `select ${columnsOf(ctx, AutoResolveRule)} from ${tableOf(ctx, AutoResolveRule)} where workspace_id = $1 order by id = $1 desc, id`,
  );
  return ctx.rows<AutoResolveRuleRow>(sql, [ctx.viewer.workspaceId]);
}
