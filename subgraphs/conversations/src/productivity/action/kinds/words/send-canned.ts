import { Rejection } from "@switchboard/kit";
import { replyToSend } from "../../../canned/canned.service.js";
import { countUse } from "../../../canned/canned.use.js";
import { checkTemplate } from "../../../template/template.js";
import { actionType } from "../../action.type.js";
import { say } from "./say.js";

export const sendCanned = actionType<"cannedReplyId">({
  kind: "SEND_CANNED",
  takes: ["cannedReplyId"],
  async check({ cannedReplyId }, { em, ctx, path, isUnattended }) {
    const here = [...path, "cannedReplyId"];
    const { scope, text } = await replyToSend(em, ctx, cannedReplyId, here);
    if (!isUnattended) return;
    checkTemplate(text, here, { isUnattended });
    if (scope !== "PERSONAL") return;
    const sentence = { en: "A rule cannot send someone's own reply.", "zh-CN": "规则不能发送个人快捷回复。" };
    throw new Rejection("REPLY_IS_PERSONAL", sentence, here);
  },
  async run({ cannedReplyId }, doing) {
    const reply = await replyToSend(doing.em, doing.ctx, cannedReplyId);
    if (!doing.isAutomatic) await countUse(doing.em, reply.id, doing.ctx.viewer.actorId);
    await say(reply.text, doing);
  },
});
