import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../gql/graphql.js";
import { tell } from "../parts/toast.js";
import { useSession } from "../session/session.js";

/** Tells me what became of a conversation that I asked a colleague to take. */
export function useHandOver(conversation: Pick<ConversationHeadFragment, "transfers"> | null | undefined): void {
  const { t } = useTranslation();
  const { agent } = useSession();
  const last = conversation?.transfers.at(-1);
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (!last || last.by?.id !== agent.id) return;
    if (last.outcome === "PENDING") asked.current = last.at;
    else if (asked.current === last.at && last.outcome && last.outcome !== "WITHDRAWN") {
      asked.current = null;
      const words = t(`pane.transfer.${last.outcome}`, { name: last.toAgent?.name ?? "" });
      tell(last.reason ? `${words} ${last.reason}` : words);
    }
  }, [last?.at, last?.outcome]);
}
