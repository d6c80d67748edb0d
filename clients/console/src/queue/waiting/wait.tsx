import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAccept } from "../../conversation/use.moves.js";
import type { ConversationRowFragment } from "../../gql/graphql.js";
import { Tier } from "../../parts/status.js";
import { useSession } from "../../session/session.js";
import { heatOf } from "../../time/heat.js";
import { Waited } from "../../time/moment.js";
import { useTargetOf } from "../../time/targets.js";
import { AssignMenu } from "../assign/assign.menu.js";

interface WaitProps {
  readonly row: ConversationRowFragment;
  readonly since: string;
  readonly seconds: number;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  readonly isCurrent: boolean;
  readonly isWatched: boolean;
  onWatch(conversationId: string): void;
}

/** One who waits: the bar behind the words is the wait, and its colour says whether it is too long. */
export function Wait({ row, since, seconds, share, isCurrent, isWatched, onWatch }: WaitProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const accept = useAccept();
  const target = useTargetOf()(row.team?.id);
  const name = row.customer?.displayName ?? t("customer.unknown");
  return (
    <li className="wait" data-heat={heatOf(seconds, target)} data-current={isCurrent} data-watched={isWatched}>
      <span className="wait-bar" style={{ width: `${share * 100}%` }} />
      <Link
        to="/queue"
        search={(search) => ({ ...search, watch: row.id })}
        className="wait-words"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onWatch(row.id);
        }}
      >
        <span className="wait-name clip">{name}</span>
        {row.customer && <Tier tier={row.customer.tier} />}
        <span className="clip grow dim">{row.lastMessage?.kind === "TEXT" ? row.lastMessage.text : row.subject}</span>
        {row.offer?.agent && <span className="pill pill-warm only-roomy">{t("wall.offered")}</span>}
        {row.team && <span className="pill only-roomy">{row.team.name}</span>}
        <span className="dim only-roomy wait-channel clip">{row.channel.name}</span>
        <Waited since={since} teamId={row.team?.id} />
      </Link>
      {can("conversation:assign") && <AssignMenu row={row} />}
      {can("conversation:reply") && (
        <button
          type="button"
          className="link-button"
          aria-label={t("queue.take", { name })}
          onClick={() => void accept(row)}
        >
          {t("conversation.accept")}
        </button>
      )}
    </li>
  );
}
