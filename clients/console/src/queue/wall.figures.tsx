import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WallFiguresFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { span } from "../time/format.js";
import { Waited } from "../time/moment.js";
import { useLongestSince } from "./use.wall.js";

/** The wall's head: what a supervisor reads from across the room. */
export function WallFigures({ figures }: { figures: WallFiguresFragment | undefined }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const longest = useLongestSince(figures);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const rate = figures?.abandonmentRateToday;
  return (
    <>
      <Figure
        name={t("queue.waitingNow")}
        detail={figures?.offlineMessageCount ? t("wall.offline", { count: figures.offlineMessageCount }) : null}
      >
        {figures && number.format(figures.waitingCount)}
      </Figure>
      <Figure name={t("queue.longest")}>
        {figures && (longest ? <Waited since={longest} teamId={figures.team?.id} /> : "–")}
      </Figure>
      <Figure name={t("queue.freeSlots")}>{figures && number.format(figures.freeSlots)}</Figure>
      <Figure name={t("queue.online")}>{figures && number.format(figures.onlineAgents)}</Figure>
      <Figure name={t("queue.estimate")}>
        {figures && (figures.estimatedWaitSeconds == null ? "–" : span(figures.estimatedWaitSeconds, locale))}
      </Figure>
      <Figure name={t("wall.leftToday")} detail={rate ? percent.format(rate) : null}>
        {figures && number.format(figures.abandonedToday)}
      </Figure>
    </>
  );
}

function Figure({ name, detail, children }: { name: string; detail?: string | null; children: ReactNode }) {
  return (
    <div className="figure">
      <span className="figure-value num">
        {children ?? "…"}
        {detail && <small className="dim">{detail}</small>}
      </span>
      <span className="figure-name">{name}</span>
    </div>
  );
}
