import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  AcceptConversationDocument,
  type ConversationHeadFragment,
  RefuseConversationDocument,
  ReopenConversationDocument,
  ResolveConversationDocument,
  TransferConversationDocument,
  type TransferTarget,
} from "../gql/graphql.js";
import type { Outcome } from "../live/act.js";
import { act } from "../live/act.js";
import { knownRow } from "../desk/rows.cache.js";
import { useOutbox } from "../outbox/use.outbox.js";
import { tell, tellRefusal } from "../parts/toast.js";
import { takeHead } from "../message/messages.cache.js";

interface Known {
  readonly id: string;
  readonly version: number;
}

interface Moved {
  readonly conversation?: ConversationHeadFragment | null;
}

/** Takes in the state a move led to, or the one that stood against it. */
export function settle<Payload extends Moved>(outcome: Outcome<Payload>): boolean {
  takeHead(outcome.payload?.conversation);
  if (!outcome.ok) tellRefusal(outcome.userErrors);
  return outcome.ok;
}

/**
 * What a move goes out with: what I have written before it is on the server by then, so that it neither follows the
 * move nor stands against it. `null` when it cannot get there, which has been said.
 */
export function useInput() {
  const { t } = useTranslation();
  const outbox = useOutbox();
  return async ({ id, version }: Known) => {
    const isBehind = outbox.of(id).some((one) => one.state === "pending");
    if (!(await outbox.emptied(id))) {
      tell(t("conversation.unsent"));
      return null;
    }
    return { conversationId: id, expectedVersion: (isBehind && knownRow(id)?.version) || version };
  };
}

/** Takes a waiting conversation and opens it. */
export function useAccept() {
  const navigate = useNavigate();
  return async (known: Known) => {
    // No expected version: between seeing the queue and taking from it, the customer may well write another line.
    const ok = settle(await act(AcceptConversationDocument, { input: { conversationId: known.id } }));
    if (ok) await navigate({ to: "/desk/$conversationId", params: { conversationId: known.id } });
  };
}

export function useMoves() {
  const { t } = useTranslation();
  const inputFor = useInput();
  return {
    async resolve(known: Known) {
      const input = await inputFor(known);
      if (input && settle(await act(ResolveConversationDocument, { input }))) tell(t("conversation.resolved"));
    },
    /** Says no to an offer: the next agent is asked. */
    async refuse(known: Known, reason = "") {
      const input = { conversationId: known.id, ...(reason ? { reason } : {}) };
      settle(await act(RefuseConversationDocument, { input }));
    },
    async reopen(known: Known) {
      const input = await inputFor(known);
      if (input) settle(await act(ReopenConversationDocument, { input }));
    },
    /** True when the conversation went over; a refusal has been shown. */
    async transfer(known: Known, to: TransferTarget, note: string) {
      const input = await inputFor(known);
      if (!input) return false;
      const ok = settle(
        await act(TransferConversationDocument, { input: { ...input, to, ...(note ? { note } : {}) } }),
      );
      if (ok) tell(t("conversation.transferred"));
      return ok;
    },
  };
}
