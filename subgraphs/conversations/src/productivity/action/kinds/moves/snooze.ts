import { Rejection } from "@switchboard/kit";
import { isMove } from "../../../../life/conversation/conversation.status.js";
import { illegalMove } from "../../../../life/move/move.js";
import { putAside, snoozeConversation } from "../../../../life/snooze/snooze.service.js";
import { actionType } from "../../action.type.js";

const MINUTE_MS = 60_000;
const MINUTES_MOST = 365 * 24 * 60;

export const snooze = actionType<"minutes">({
  kind: "SNOOZE",
  takes: ["minutes"],
  check({ minutes }, { path }) {
    if (minutes >= 1 && minutes <= MINUTES_MOST) return;
    const sentence = { en: `1 to ${MINUTES_MOST} minutes.`, "zh-CN": `请填写 1 到 ${MINUTES_MOST} 分钟。` };
    throw new Rejection("MINUTES_INVALID", sentence, [...path, "minutes"]);
  },
  async run({ minutes }, { em, ctx, conversation, isAutomatic }) {
    const until = new Date(ctx.now().getTime() + minutes * MINUTE_MS);
    if (!isAutomatic) return snoozeConversation(ctx, { conversationId: conversation.id, until });
    if (!isMove(conversation.status, "snooze")) throw illegalMove(conversation, "snooze");
    return putAside(em, conversation, until);
  },
});
