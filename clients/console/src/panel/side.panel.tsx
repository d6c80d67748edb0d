import "./side.panel.css";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { useSession } from "../session/session.js";
import { useKeys } from "../keys/use.keys.js";
import { CustomerCard } from "./customer.card.js";
import { HistoryCard } from "./history.card.js";
import { FieldsCard } from "./fields/fields.card.js";
import { LinksCard } from "./path/links.card.js";
import { PathCard } from "./path/path.card.js";
import { SuggestionsCard } from "./suggestions.card.js";
import { TagsCard } from "./tags/tags.card.js";
import { TicketsCard } from "./tickets.card.js";
import { WhyCard } from "./why/why.card.js";

const RecordDialog = lazy(() => import("./record/record.dialog.js"));

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
  const [isRecordOpen, setIsRecordOpen] = useState(false);
  useKeys([{ keys: "d", label: "keys.record", group: "conversation", run: () => setIsRecordOpen(true) }]);
  return (
    <aside className="side-panel" aria-label={t("conversation.panel")}>
      <button type="button" className="icon-button side-panel-close" aria-label={t("common.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
      {customerId && can("customer:read") && <CustomerCard id={customerId} visit={visit} />}
      {visit && <TagsCard conversation={visit} />}
      {visit && <FieldsCard conversation={visit} />}
      {can("knowledge:read") && <SuggestionsCard conversationId={conversationId} lastMessage={visit?.lastMessage} />}
      {visit && <WhyCard conversationId={conversationId} assignedAt={visit.assignedAt} />}
      {visit && <PathCard conversation={visit} />}
      {visit && <LinksCard conversationId={conversationId} version={visit.version} />}
      {customerId && can("ticket:read") && <TicketsCard customerId={customerId} onTicket={onTicket} />}
      {customerId && <HistoryCard customerId={customerId} openId={conversationId} />}
      <section className="card">
        <button type="button" className="link-button row" onClick={() => setIsRecordOpen(true)}>
          <Icon name="record" size={14} /> {t("side.record.button")} <kbd>D</kbd>
        </button>
      </section>
      <Suspense>
        {isRecordOpen && <RecordDialog conversationId={conversationId} onClose={() => setIsRecordOpen(false)} />}
      </Suspense>
    </aside>
  );
}
