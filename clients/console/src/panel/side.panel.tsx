import "./side.panel.css";
import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { useSession } from "../session/session.js";
import { CustomerCard } from "./customer.card.js";
import { HistoryCard } from "./history.card.js";
import { SuggestionsCard } from "./suggestions.card.js";
import { TicketsCard } from "./tickets.card.js";

interface PanelProps {
  readonly conversationId: string;
  readonly customerId: string | undefined;
  readonly visit: ConversationHeadFragment | null | undefined;
  onClose(): void;
  onTicket(): void;
}

/** What helps to answer, facts first. Each card reads for itself: one that fails leaves the others standing. */
export function SidePanel({ conversationId, customerId, visit, onClose, onTicket }: PanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <aside className="side-panel" aria-label={t("conversation.panel")}>
      <button type="button" className="icon-button side-panel-close" aria-label={t("common.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
      {customerId && can("customer:read") && <CustomerCard id={customerId} visit={visit} />}
      {can("knowledge:read") && <SuggestionsCard conversationId={conversationId} lastMessage={visit?.lastMessage} />}
      {customerId && can("ticket:read") && <TicketsCard customerId={customerId} onTicket={onTicket} />}
      {customerId && <HistoryCard customerId={customerId} openId={conversationId} />}
    </aside>
  );
}
