import "./queue.css";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { useAccept } from "../conversation/use.moves.js";
import { Bones, Failure } from "../parts/states.js";
import { TodayStrip } from "../reports/today/today.strip.js";
import { useSession } from "../session/session.js";
import { span } from "../time/format.js";
import { Elapsed } from "../time/moment.js";
import { useLocale } from "../i18n/locale.js";
import { AgentWall } from "./agent.wall.js";
import { longestSince, useQueue, useQueueChanges } from "./use.queue.js";
import { WaitingBars } from "./waiting.bars.js";

/** The live picture: who waits and how long, who works on what, how the day runs. Nothing here needs a refresh. */
export function QueuePage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { can } = useSession();
  const { queue, error, refetch } = useQueue();
  useQueueChanges();
  const accept = useAccept();
  const first = queue?.waiting[0];
  useKeys([{ keys: "a", label: "queue.takeNext", group: "list", run: () => first && void accept(first) }]);

  if (error && !queue)
    return (
      <main className="page">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );
  const since = queue && longestSince(queue);
  return (
    <main className="page">
      <header className="page-head wall-head">
        <h1 className="hidden-text">{t("shell.place.queue")}</h1>
        <Figure name={t("queue.waitingNow")} value={queue && String(queue.waitingCount)} />
        <Figure name={t("queue.longest")}>{queue && (since ? <Elapsed since={since} warms /> : "–")}</Figure>
        <Figure name={t("queue.freeSlots")} value={queue && String(queue.freeSlots)} />
        <Figure name={t("queue.online")} value={queue && String(queue.onlineAgents)} />
        <Figure
          name={t("queue.estimate")}
          value={queue && (queue.estimatedWaitSeconds == null ? "–" : span(queue.estimatedWaitSeconds, locale))}
        />
      </header>
      <div className="page-body wall">
        <section className="wall-waiting" aria-label={t("queue.waitingNow")}>
          <h2>{t("queue.whoWaits")}</h2>
          {queue ? <WaitingBars queue={queue} /> : <Bones widths={[90, 60, 40]} />}
        </section>
        <div className="wall-right">
          {can("agent:read") && <AgentWall />}
          {can("analytics:read") && <TodayStrip />}
        </div>
      </div>
    </main>
  );
}

function Figure({ name, value, children }: { name: string; value?: string | undefined; children?: React.ReactNode }) {
  return (
    <div className="figure">
      <span className="figure-value num">{children ?? value ?? "…"}</span>
      <span className="figure-name">{name}</span>
    </div>
  );
}
