import type { TFunction } from "i18next";
import { memo, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { Tier } from "../parts/status.js";
import { Moment, Waited } from "../time/moment.js";
import { useSession } from "../session/session.js";
import { useDraft } from "../composer/draft.js";
import { eventWords } from "../message/event.js";
import { gistOf } from "../message/gist.js";
import { isUnread, type Seen } from "./seen.js";

interface RowProps {
  readonly row: ConversationRowFragment;
  readonly isOpen: boolean;
  readonly isCursor: boolean;
  readonly seen: Seen;
  onOpen(id: string): void;
}

/** One line of identity, one of text. Unread is weight; waiting is time that warms. */
export const InboxRow = memo(function InboxRow({ row, isOpen, isCursor, seen, onOpen }: RowProps) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const draft = useDraft(row.id);
  const name = row.customer?.displayName ?? t("customer.unknown");
  const since = row.isCustomerWaiting || row.status === "QUEUED" ? (row.waitingSince ?? row.queuedAt) : null;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row.id);
  };
  return (
    <a
      href={`/desk/${row.id}${location.search}`}
      className="inbox-row"
      data-open={isOpen}
      data-cursor={isCursor}
      data-unread={isUnread(row, seen, agent.id)}
      aria-current={isOpen ? "true" : undefined}
      onClick={open}
    >
      <Avatar name={name} />
      <span className="inbox-row-lines">
        <span className="row">
          <span className="inbox-row-name clip">{name}</span>
          {row.customer && <Tier tier={row.customer.tier} />}
          <span className="end row inbox-row-time">
            {row.isOfflineMessage && (
              <span className="dim" title={t("delivery.bar.title")}>
                <Icon name="mail" size={13} />
              </span>
            )}
            {row.status === "BOT" && (
              <span className="dim" title={t("conversation.status.BOT")}>
                <Icon name="bot" size={13} />
              </span>
            )}
            {since ? (
              <Waited since={since} teamId={row.team?.id} />
            ) : (
              <span className="dim">
                <Moment at={row.updatedAt} as="stamp" />
              </span>
            )}
          </span>
        </span>
        <span className="row inbox-row-text">
          {draft ? (
            <span className="clip grow">
              <span className="inbox-row-draft">{t("desk.draft")}</span> {draft}
            </span>
          ) : (
            <span className="clip grow">{lastWords(row, t)}</span>
          )}
          <span className="dim" title={row.channel.name}>
            <Icon name={row.channel.kind === "WEB" ? "web" : "desk"} size={13} />
          </span>
        </span>
      </span>
    </a>
  );
});

function lastWords(row: ConversationRowFragment, t: TFunction): string {
  const last = row.lastMessage;
  if (!last) return row.subject ?? "";
  if (last.kind === "EVENT") {
    if (!row.subject) return eventWords(t, last);
    // That somebody was called or has come says less than what it is about.
    if (row.status === "QUEUED" || row.status === "ASSIGNED") return row.subject;
    return `${eventWords(t, last)} · ${row.subject}`;
  }
  const text = gistOf(last, t);
  return last.author === "AGENT" ? t("desk.youSaid", { text }) : text;
}
