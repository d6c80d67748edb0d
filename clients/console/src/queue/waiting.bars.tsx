import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAccept } from "../conversation/use.moves.js";
import type { QueuePictureFragment } from "../gql/graphql.js";
import { Empty } from "../parts/states.js";
import { Tier } from "../parts/status.js";
import { useSession } from "../session/session.js";
import { heatOf, HOT_AFTER } from "../time/heat.js";
import { Elapsed } from "../time/moment.js";
import { useNow } from "../time/now.js";

/** One bar per waiting customer, as long as the wait; the scale holds at least to where a wait turns hot. */
export function WaitingBars({ queue }: { queue: QueuePictureFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const accept = useAccept();
  const now = useNow("second");
  const waits = queue.waiting.map((row) => {
    const since = row.queuedAt ?? row.waitingSince ?? row.updatedAt;
    return { row, since, seconds: Math.max(0, (now - Date.parse(since)) / 1_000) };
  });
  const longest = Math.max(HOT_AFTER * 1.2, ...waits.map((wait) => wait.seconds));
  if (!waits.length) return <Empty title={t("queue.nobody")} text={t("queue.nobodyText")} isSmall />;

  return (
    <ol className="waits">
      {waits.map(({ row, since, seconds }) => (
        <li key={row.id} className="wait" data-heat={heatOf(seconds)}>
          <span className="wait-bar" style={{ width: `${(seconds / longest) * 100}%` }} />
          <Link
            to="/desk/$conversationId"
            params={{ conversationId: row.id }}
            search={{ inbox: "queue" }}
            className="wait-words"
          >
            <span className="wait-name clip">{row.customer?.displayName ?? t("customer.unknown")}</span>
            {row.customer && <Tier tier={row.customer.tier} />}
            <span className="clip grow dim">
              {row.lastMessage?.kind === "TEXT" ? row.lastMessage.text : row.subject}
            </span>
            {row.team && <span className="pill only-wide">{row.team.name}</span>}
            <Elapsed since={since} warms />
          </Link>
          {can("conversation:reply") && (
            <button
              type="button"
              className="link-button"
              aria-label={t("queue.take", { name: row.customer?.displayName ?? t("customer.unknown") })}
              onClick={() => void accept(row)}
            >
              {t("conversation.accept")}
            </button>
          )}
        </li>
      ))}
      {queue.waitingCount > waits.length && (
        <li className="dim wait-more">{t("queue.more", { count: queue.waitingCount - waits.length })}</li>
      )}
    </ol>
  );
}
