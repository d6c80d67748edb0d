import { Link } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";
import { Waited } from "../time/moment.js";
import { useAccept } from "../conversation/use.moves.js";
import { useSession } from "../session/session.js";
import { longestSince, useQueue, useQueueChanges } from "./use.queue.js";

/** Who waits, how long, and whether anybody is free; with the way to take the next one. */
export function QueueLine({ isOpen }: { isOpen: boolean }) {
  const { can } = useSession();
  return can("queue:read") ? <Line isOpen={isOpen} /> : null;
}

function Line({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();
  const { queue } = useQueue();
  useQueueChanges();
  const accept = useAccept();
  const first = queue?.waiting[0];
  if (!queue) return <div className="queue-line" />;

  const since = longestSince(queue);
  return (
    <div className="queue-line">
      <Link
        to="/desk"
        search={{ inbox: "queue" }}
        className="queue-line-link"
        aria-current={isOpen ? "true" : undefined}
      >
        <span>
          <Trans t={t} i18nKey="queue.waiting" count={queue.waitingCount} components={{ b: <b className="num" /> }} />
        </span>
        {since && (
          <span className="row" style={{ gap: 4 }}>
            {t("queue.longest")} <Waited since={since} teamId={null} />
          </span>
        )}
        <span>
          <Trans t={t} i18nKey="queue.free" count={queue.freeSlots} components={{ b: <b className="num" /> }} />
        </span>
      </Link>
      {first && (
        <button type="button" className="link-button" onClick={() => void accept(first)}>
          {t("queue.takeNext")}
        </button>
      )}
    </div>
  );
}
