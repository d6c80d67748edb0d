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

function inputFor({ id, version }: Known) {
  return { conversationId: id, expectedVersion: version };
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
  return {
    async resolve(known: Known) {
      if (settle(await act(ResolveConversationDocument, { input: inputFor(known) }))) tell(t("conversation.resolved"));
    },
    /** Says no to an offer: the next agent is asked. */
    async refuse(known: Known) {
      settle(await act(RefuseConversationDocument, { input: { conversationId: known.id } }));
    },
    async reopen(known: Known) {
      settle(await act(ReopenConversationDocument, { input: inputFor(known) }));
    },
    /** True when the conversation went over; a refusal has been shown. */
    async transfer(known: Known, to: TransferTarget, note: string) {
      const ok = settle(
        await act(TransferConversationDocument, { input: { ...inputFor(known), to, ...(note ? { note } : {}) } }),
      );
      if (ok) tell(t("conversation.transferred"));
      return ok;
    },
  };
}
