import { useTranslation } from "react-i18next";
import type { AgentState, ConversationStatus, CustomerTier, TicketPriority, TicketStatus } from "../gql/graphql.js";

const CONVERSATION: Record<ConversationStatus, string> = {
  BOT: "bot",
  QUEUED: "warm",
  OFFERED: "warm",
  ASSIGNED: "accent",
  WAITING: "mute",
  SNOOZED: "mute",
  RESOLVED: "good",
  CLOSED: "mute",
};
const TICKET: Record<TicketStatus, string> = {
  OPEN: "warm",
  IN_PROGRESS: "accent",
  PENDING: "mute",
  SOLVED: "good",
  CLOSED: "mute",
};

export function ConversationPill({ status }: { status: ConversationStatus }) {
  const { t } = useTranslation();
  return <span className={`pill pill-${CONVERSATION[status]}`}>{t(`conversation.status.${status}`)}</span>;
}

export function TicketPill({ status }: { status: TicketStatus }) {
  const { t } = useTranslation();
  return <span className={`pill pill-${TICKET[status]}`}>{t(`tickets.status.${status}`)}</span>;
}

export function Priority({ priority }: { priority: TicketPriority }) {
  const { t } = useTranslation();
  const tone = priority === "URGENT" ? "pill-hot" : priority === "HIGH" ? "pill-warm" : "pill-plain dim";
  return <span className={`pill ${tone}`}>{t(`tickets.priority.${priority}`)}</span>;
}

/** Shown only where it says something: a standard customer has no mark. */
export function Tier({ tier }: { tier: CustomerTier }) {
  const { t } = useTranslation();
  return tier === "STANDARD" ? null : <span className={`tier tier-${tier}`}>{t(`customer.tier.${tier}`)}</span>;
}

export function StateDot({ state }: { state: AgentState }) {
  return <span className={`state-dot state-dot-${state}`} aria-hidden="true" />;
}
