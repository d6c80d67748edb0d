import { one, type RequestContext } from "@switchboard/kit";
import { visibleConversation } from "../../life/conversation/conversation.access.js";
import { isAtDesk, seesMessage } from "../../talk/message/message.access.js";
import { messageById } from "../../talk/message/message.loaders.js";
import { Attachment, type AttachmentRow } from "./attachment.js";

export const attachmentById = one(() => Attachment);

/** Who uploads, as a side of the talk. */
export function uploaderOf({ viewer }: RequestContext): {
  readonly uploader: "CUSTOMER" | "AGENT";
  readonly uploaderId: string;
} {
  return { uploader: viewer.kind === "VISITOR" ? "CUSTOMER" : "AGENT", uploaderId: viewer.actorId };
}

/** What is not sent yet is its uploader's; what is sent is for everyone who sees its message, wherever that stands by now. */
export async function maySee(ctx: RequestContext, attachment: AttachmentRow): Promise<boolean> {
  const { messageId, uploaderId, conversationId } = attachment;
  if (messageId == null)
    return uploaderId === ctx.viewer.actorId && (await visibleConversation(ctx, conversationId)) !== null;
  const message = await ctx.load(messageById, messageId);
  // What was taken back is kept for the desk.
  if (message?.recalledAt && !isAtDesk(ctx)) return false;
  return (
    message !== null && seesMessage(ctx, message) && (await visibleConversation(ctx, message.conversationId)) !== null
  );
}
