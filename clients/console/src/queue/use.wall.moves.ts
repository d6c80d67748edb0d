import { useTranslation } from "react-i18next";
import { AssignDocument, TakeOverDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { takeHead } from "../message/messages.cache.js";
import { tell, tellRefusal } from "../parts/toast.js";

interface Known {
  readonly id: string;
}

/** What only a supervisor does: gives a conversation to somebody, or goes on with it in person. True when it went well. */
export function useWallMoves() {
  const { t } = useTranslation();
  return {
    // No expected version: the customer may well write another line between seeing and giving.
    async assign({ id }: Known, agent: { readonly id: string; readonly name: string }): Promise<boolean> {
      const outcome = await act(AssignDocument, { input: { conversationId: id, agentId: agent.id } });
      takeHead(outcome.payload?.conversation);
      if (outcome.ok) tell(t("wall.assigned", { name: agent.name }));
      else tellRefusal(outcome.userErrors);
      return outcome.ok;
    },
    async takeOver({ id }: Known): Promise<boolean> {
      const outcome = await act(TakeOverDocument, { input: { conversationId: id } });
      takeHead(outcome.payload?.conversation);
      if (!outcome.ok) tellRefusal(outcome.userErrors);
      return outcome.ok;
    },
  };
}
