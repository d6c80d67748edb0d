import { execute, fresh, record, Rejection, type RequestContext, statement } from "@switchboard/kit";
import { TransferRuleChanged } from "./transfer.events.js";
import type { SetTransferRuleInput } from "./transfer.inputs.js";
import { AT_ONCE, type TransferRuleRow } from "./transfer-rule.js";

/** @throws Rejection SECONDS_OUT_OF_RANGE */
export function setTransferRule(ctx: RequestContext, input: SetTransferRuleInput): Promise<TransferRuleRow> {
  const { answerSeconds } = input;
  if (answerSeconds !== 0 && (answerSeconds < 5 || answerSeconds > 600)) {
    throw new Rejection(
      "SECONDS_OUT_OF_RANGE",
      { en: "0, or 5 to 600 seconds.", "zh-CN": "应为 0，或 5 到 600 秒。" },
      ["input", "answerSeconds"],
    );
  }
  const rule = { answerSeconds, returnsTo: input.returnsTo ?? AT_ONCE.returnsTo };
  return ctx.change(async (em) => {
    record(em, TransferRuleChanged, rule);
    await execute(
      em,
      `insert into conversations.transfer_rule (id, workspace_id, answer_seconds, returns_to) values ($1, $1, $2, $3)
       on conflict (id) do update set answer_seconds = excluded.answer_seconds, returns_to = excluded.returns_to`,
      [fresh(em).workspaceId, rule.answerSeconds, rule.returnsTo],
    );
    return rule;
  });
}

const FIND = statement(
  `select answer_seconds as "answerSeconds", returns_to as "returnsTo" from conversations.transfer_rule where id = $1`,
);

export async function transferRule(ctx: RequestContext): Promise<TransferRuleRow> {
  const [rule] = await ctx.rows<TransferRuleRow>(FIND, [ctx.viewer.workspaceId]);
  return rule ?? AT_ONCE;
}
