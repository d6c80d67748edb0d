import { createContext, use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { quote } from "../../composer/quote.js";
import { type ConversationHeadFragment, type MessagePartsFragment, RecallMessageDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { tell, tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { useGist } from "../answered.js";
import { takeMessage } from "../messages.cache.js";
import { allowedOn, type Terms } from "./allowed.js";
import { edit } from "./chosen.js";

export interface Pane {
  readonly conversationId: string;
  readonly customerName: string;
  readonly terms: Terms | null | undefined;
  readonly transfers: ConversationHeadFragment["transfers"];
  readonly onSplit: ((message: MessagePartsFragment) => void) | undefined;
}

/** What can be done with messages of the conversation on screen. */
export function useNewActs({ conversationId, customerName, terms, transfers, onSplit }: Pane) {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  const gist = useGist();
  const me = useMemo(
    () => ({ id: agent.id, isSupervisor: can("conversation:supervise"), canReply: can("conversation:reply") }),
    [agent.id, can],
  );
  const allowed = (message: MessagePartsFragment) => {
    const may = allowedOn(message, me, terms, Date.now());
    return { ...may, split: may.split && !!onSplit };
  };
  return {
    conversationId,
    customerName,
    transfers,
    allowed,
    quote(message: MessagePartsFragment) {
      if (!allowed(message).quote) return;
      const who =
        message.author === "CUSTOMER"
          ? customerName
          : message.author === "BOT"
            ? t("conversation.bot")
            : (message.agent?.name ?? t("conversation.agent"));
      quote(conversationId, { id: message.id, who, text: gist(message) });
    },
    async copy(message: MessagePartsFragment) {
      await navigator.clipboard.writeText(message.text);
      tell(t("common.copied"));
    },
    edit(message: MessagePartsFragment) {
      if (allowed(message).edit) edit(message.id);
    },
    async recall(message: MessagePartsFragment) {
      if (!allowed(message).recall) return;
      const outcome = await act(RecallMessageDocument, {
        input: { messageId: message.id, expectedVersion: message.version },
      });
      if (outcome.payload?.message) takeMessage(conversationId, outcome.payload.message);
      if (!outcome.ok) tellRefusal(outcome.userErrors);
    },
    split(message: MessagePartsFragment) {
      if (allowed(message).split) onSplit?.(message);
    },
  };
}

export type Acts = ReturnType<typeof useNewActs>;
export const ActsContext = createContext<Acts | null>(null);

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error("Messages are acted on only in a conversation.");
  return acts;
}
