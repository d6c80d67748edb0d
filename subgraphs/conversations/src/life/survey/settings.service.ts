import { execute, fresh, locked, record, type RequestContext } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { checkedReasons } from "./survey.check.js";
import { SurveyChanged } from "./survey.events.js";
import type { SetSurveyInput } from "./survey.inputs.js";
import { surveyOn } from "./survey.loaders.js";

/** @throws Rejection NOT_FOUND, and what reasons are refused for */
export function setSurvey(ctx: RequestContext, { channelId, isEnabled, reasons }: SetSurveyInput): Promise<Channel> {
  const wanted = reasons ? checkedReasons(reasons) : null;
  return ctx.change(async (em) => {
    const what = { en: "The channel", "zh-CN": "渠道" };
    const channel = await locked(em, Channel, channelId, what, ["input", "channelId"]);
    const list = wanted ?? (await surveyOn(em, channelId)).reasons;
    const changed = await execute(
      em,
      `insert into conversations.survey_settings as s (id, workspace_id, is_enabled, reasons)
       values ($1, $2, $3, $4::jsonb) on conflict (id) do update
         set is_enabled = excluded.is_enabled, reasons = excluded.reasons
         where (s.is_enabled, s.reasons) <> ($3, $4::jsonb) returning 1 as ok`,
      [channelId, fresh(em).workspaceId, isEnabled, JSON.stringify(list)],
    );
    if (changed.length > 0) record(em, SurveyChanged, { channelId, isEnabled, reasons: list.map(({ key }) => key) });
    return channel;
  });
}
