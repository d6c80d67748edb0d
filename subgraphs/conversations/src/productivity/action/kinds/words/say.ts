import { Rejection } from "@switchboard/kit";
import { post } from "../../../../talk/message/message.post.js";
import { sendMessage } from "../../../../talk/message/message.service.js";
import type { Filled } from "../../../template/template.js";
import { filledFor } from "../../../template/template.values.js";
import type { Doing } from "../../action.type.js";

/**
 * Says a ready-made text: as the agent whose hand it is; by a rule as Switchboard itself, which neither answers the
 * customer nor counts as anyone's first response.
 * @throws Rejection VARIABLE_MISSING, and what `sendMessage` refuses
 */
export async function say(text: string, { em, ctx, conversation, isAutomatic, key }: Doing): Promise<void> {
  const agentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
  const words = whole(await filledFor(ctx, text, conversation, agentId));
  if (!isAutomatic) await sendMessage(ctx, { conversationId: conversation.id, text: words, idempotencyKey: key });
  else if (conversation.status === "CLOSED") throw over();
  else post(em, conversation, { author: "SYSTEM", text: words, idempotencyKey: key });
}

/** Nobody looks at it before it goes out: a text with holes stays here. */
function whole({ text, missing }: Filled): string {
  const [name] = missing;
  if (name === undefined) return text;
  throw new Rejection(
    "VARIABLE_MISSING",
    {
      en: `{{${name}}} is not known here and has no default.`,
      "zh-CN": `此处没有 {{${name}}} 的值，也没有默认内容。`,
    },
    ["input"],
  );
}

const over = () =>
  new Rejection("CONVERSATION_CLOSED", { en: "This conversation is over.", "zh-CN": "该会话已关闭。" }, ["input"]);
