import type { RequestContext } from "@switchboard/kit";
import type { MessageRow } from "./message.js";

/** Whether the viewer stands at the desk's side, which alone learns of notes, tags and who looks on. */
export function isAtDesk(ctx: RequestContext): boolean {
  const { kind } = ctx.viewer;
  return kind === "SYSTEM" || (kind !== "VISITOR" && ctx.holds("conversation:read"));
}

/** Whether a viewer who sees the conversation sees this in it: notes are the desk's, a whisper is for two and supervisors. */
export function seesMessage(
  ctx: RequestContext,
  message: Pick<MessageRow, "kind" | "place" | "agentId" | "recipientId">,
): boolean {
  if (message.place === 0 && message.kind !== "NOTE" && message.kind !== "WHISPER") return true;
  if (!isAtDesk(ctx)) return false;
  if (message.kind !== "WHISPER") return true;
  const { actorId, kind } = ctx.viewer;
  const isIts = kind === "AGENT" && (message.recipientId === actorId || message.agentId === actorId);
  return isIts || ctx.holds("conversation:supervise");
}
