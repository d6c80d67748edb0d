import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AgentRowFragment, ConversationRowFragment } from "../../gql/graphql.js";
import { Avatar } from "../../parts/avatar.js";
import { Icon } from "../../parts/icon.js";
import { Elapsed, Waited } from "../../time/moment.js";

interface LineProps {
  readonly agent: AgentRowFragment;
  readonly held: readonly ConversationRowFragment[];
  /** Slots in use, which need not be as many as conversations. */
  readonly load: number;
  readonly watchedId: string | undefined;
  onWatch(conversationId: string): void;
}

/** What one agent has in hand; unfolded, each conversation with how long its customer waits for an answer. */
export function AgentLine({ agent, held, load, watchedId, onWatch }: LineProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const count = held.length;
  const isWatched = held.some((row) => row.id === watchedId);
  const isShown = (isOpen || isWatched) && count > 0;
  const isOff = agent.state === "OFFLINE";
  return (
    <li>
      <button
        type="button"
        className="crew-line"
        data-off={isOff}
        aria-expanded={count ? isShown : undefined}
        disabled={!count}
        onClick={() => setIsOpen(!isShown)}
      >
        <Avatar name={agent.name} size="small" />
        <span className="clip grow">{agent.name}</span>
        <span
          className="crew-load"
          role="img"
          aria-label={t("wall.slots", { open: load, capacity: agent.capacity })}
          data-full={load >= agent.capacity}
        >
          <i style={{ width: `${agent.capacity ? Math.min(load / agent.capacity, 1) * 100 : 0}%` }} />
        </span>
        <span className="num crew-count">
          {load}
          <span className="dim">/{agent.capacity}</span>
        </span>
        <span className="crew-time">{!isOff && <Elapsed since={agent.stateSince} />}</span>
        <span className="crew-fold" data-open={isShown}>
          {count > 0 && <Icon name="right" size={11} />}
        </span>
      </button>
      {isShown && (
        <ul className="crew-held">
          {held.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className="crew-held-line"
                aria-current={row.id === watchedId ? "true" : undefined}
                title={t("wall.watchName", { name: row.customer?.displayName ?? t("customer.unknown") })}
                onClick={() => onWatch(row.id)}
              >
                <span className="clip crew-held-name">{row.customer?.displayName ?? t("customer.unknown")}</span>
                <span className="clip grow dim">
                  {row.lastMessage?.kind === "EVENT" ? row.subject : row.lastMessage?.text}
                </span>
                {row.isCustomerWaiting && row.waitingSince ? (
                  <Waited since={row.waitingSince} teamId={row.team?.id} />
                ) : (
                  <span className="dim">{t(`conversation.status.${row.status}`)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
