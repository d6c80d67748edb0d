import { isMove } from "../../../../life/conversation/conversation.status.js";
import { illegalMove } from "../../../../life/move/move.js";
import { resolveConversation, settle } from "../../../../life/move/resolve.service.js";
import { actionType } from "../../action.type.js";

export const resolve = actionType({
  kind: "RESOLVE",
  takes: [],
  async run(_action, { em, ctx, conversation, isAutomatic }) {
    if (!isAutomatic) return resolveConversation(ctx, { conversationId: conversation.id });
    if (!isMove(conversation.status, "resolve")) throw illegalMove(conversation, "resolve");
    return settle(em, conversation, "SYSTEM", null);
  },
});
