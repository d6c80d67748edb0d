import { execute, fresh, locked, record, Rejection, type RequestContext } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { MessageTermsChanged } from "./edit.events.js";
import type { SetMessageTermsInput } from "./edit.inputs.js";

const WEEK = 604_800;

/** @throws Rejection NOT_FOUND, TERM_INVALID */
export function setMessageTerms(ctx: RequestContext, input: SetMessageTermsInput): Promise<Channel> {
  const { channelId, editWithinSeconds, recallWithinSeconds } = input;
  for (const [name, seconds] of Object.entries({ editWithinSeconds, recallWithinSeconds })) {
    if (seconds >= 0 && seconds <= WEEK) continue;
    throw new Rejection(
      "TERM_INVALID",
      { en: "A term is 0 seconds to a week.", "zh-CN": "时限应在 0 秒到一周之间。" },
      ["input", name],
    );
  }
  return ctx.change(async (em) => {
    const channel = await locked(em, Channel, channelId, { en: "The channel", "zh-CN": "渠道" }, [
      "input",
      "channelId",
    ]);
    const changed = await execute(
      em,
      `insert into conversations.message_terms as t (id, workspace_id, edit_within_seconds, recall_within_seconds)
       values ($1, $2, $3, $4) on conflict (id) do update
         set edit_within_seconds = excluded.edit_within_seconds, recall_within_seconds = excluded.recall_within_seconds
         where (t.edit_within_seconds, t.recall_within_seconds) <> ($3, $4) returning 1 as ok`,
      [channelId, fresh(em).workspaceId, editWithinSeconds, recallWithinSeconds],
    );
    if (changed.length > 0) record(em, MessageTermsChanged, { channelId, editWithinSeconds, recallWithinSeconds });
    return channel;
  });
}
