import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAccept } from "../../conversation/use.moves.js";
import type { WallPictureFragment } from "../../gql/graphql.js";
import { useKeys } from "../../keys/use.keys.js";
import { Empty } from "../../parts/states.js";
import { useSession } from "../../session/session.js";
import { clock } from "../../time/format.js";
import { useNow } from "../../time/now.js";
import { useTargetOf } from "../../time/targets.js";
import { Wait } from "./wait.js";

interface BarsProps {
  readonly queue: WallPictureFragment;
  readonly watchedId: string | undefined;
  onWatch(conversationId: string): void;
}

/** One bar per waiting customer, as long as the wait; the scale holds at least to where a wait is too long. */
export function WaitingBars({ queue, watchedId, onWatch }: BarsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const accept = useAccept();
  const { warnSeconds, lateSeconds } = useTargetOf()(queue.team?.id);
  const now = useNow("second");
  const [chosenId, setChosenId] = useState<string | null>(null);
  const waits = queue.waiting.map((row) => {
    const since = row.waitingSince ?? row.queuedAt ?? row.updatedAt;
    return { row, since, seconds: Math.max(0, (now - Date.parse(since)) / 1_000) };
  });
  const at = waits.findIndex(({ row }) => row.id === chosenId);
  const move = (by: number) => setChosenId(waits[Math.min(Math.max(at + by, 0), waits.length - 1)]?.row.id ?? null);
  const current = waits[at]?.row ?? waits[0]?.row;
  useKeys([
    { keys: "j", label: "keys.next", group: "list", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "list", run: () => move(-1) },
    { keys: "Enter", label: "wall.watch", group: "list", run: () => waits[at] && onWatch(waits[at].row.id) },
    {
      keys: "a",
      label: "queue.takeNext",
      group: "list",
      run: () => current && can("conversation:reply") && void accept(current),
    },
  ]);
  if (!waits.length) return <Empty title={t("queue.nobody")} text={t("queue.nobodyText")} isSmall />;

  const scale = Math.max(lateSeconds * 1.2, ...waits.map((wait) => wait.seconds));
  const marks = scale < lateSeconds * 8 ? [warnSeconds, lateSeconds] : [lateSeconds];
  return (
    <div className="waits">
      <div className="waits-scale" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} className="num" style={{ left: `${(mark / scale) * 100}%` }}>
            {clock(mark)}
          </span>
        ))}
      </div>
      <ol aria-label={t("queue.whoWaits")}>
        {waits.map(({ row, since, seconds }) => (
          <Wait
            key={row.id}
            row={row}
            since={since}
            seconds={seconds}
            share={seconds / scale}
            isCurrent={row.id === chosenId}
            isWatched={row.id === watchedId}
            onWatch={onWatch}
          />
        ))}
        {queue.waitingCount > waits.length && (
          <li className="dim wait-more">{t("queue.more", { count: queue.waitingCount - waits.length })}</li>
        )}
      </ol>
    </div>
  );
}
