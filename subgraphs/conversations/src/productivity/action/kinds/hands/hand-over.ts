import { Rejection } from "@switchboard/kit";
import type { TransferTarget } from "../../../../life/move/move.inputs.js";
import { transferConversation } from "../../../../life/move/transfer.service.js";
import type { Doing } from "../../action.type.js";

/** Hands it over; to whom it belongs already, nothing is to be done. @throws Rejection as `transferConversation` */
export async function handOver(to: TransferTarget, { ctx, conversation }: Doing): Promise<void> {
  const isThere = to.teamId != null && conversation.teamId === to.teamId && conversation.status === "QUEUED";
  if (isThere) return;
  try {
    await transferConversation(ctx, { conversationId: conversation.id, to });
  } catch (error) {
    if (!(error instanceof Rejection) || error.code !== "ALREADY_ASSIGNED") throw error;
  }
}
