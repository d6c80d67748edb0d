import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WallFiguresFragment } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Waited } from "../../time/moment.js";
import { slotsOf, useLongestSince } from "../use.wall.js";
import { CrewDots } from "./crew.dots.js";

interface BoardProps {
  readonly all: WallFiguresFragment;
  readonly teams: readonly WallFiguresFragment[];
  readonly chosen: string | undefined;
}

/** One line per team against the whole: a click narrows the wall to it, another one widens it again. */
export function TeamBoard({ all, teams, chosen }: BoardProps) {
  const { t } = useTranslation();
  return (
    <section className="wall-teams" aria-label={t("wall.teams")}>
      <div className="team-row team-head" aria-hidden="true">
        <span>{t("wall.teams")}</span>
        <span className="right">{t("wall.column.waiting")}</span>
        <span className="right">{t("wall.column.longest")}</span>
        <span className="right">{t("wall.column.free")}</span>
        <span>{t("wall.column.load")}</span>
        <span className="clip">{t("wall.column.agents")}</span>
        <span className="right">{t("wall.column.left")}</span>
      </div>
      <TeamRow figures={all} isChosen={!chosen} />
      {teams.map((figures) => (
        <TeamRow key={figures.team?.id} figures={figures} isChosen={figures.team?.id === chosen} />
      ))}
    </section>
  );
}

function TeamRow({ figures, isChosen }: { figures: WallFiguresFragment; isChosen: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate({ from: "/queue" });
  const longest = useLongestSince(figures);
  const { open, capacity } = slotsOf(figures);
  const { team, waitingCount, freeSlots, abandonedToday, abandonmentRateToday: rate } = figures;
  const name = team?.name ?? t("wall.allTeams");
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const choose = () =>
    void navigate({
      search: ({ team: _, ...rest }) => (team && !isChosen ? { ...rest, team: team.id } : rest),
    });
  return (
    <button type="button" className="team-row" aria-pressed={isChosen} onClick={choose}>
      <span className="clip">{name}</span>
      <span className="num right" data-zero={!waitingCount}>
        {waitingCount}
      </span>
      <span className="right">
        {longest ? <Waited since={longest} teamId={team?.id} /> : <span className="dim">–</span>}
      </span>
      <span className="num right" data-zero={!freeSlots}>
        {freeSlots}
      </span>
      <span className="row team-load" title={t("wall.slots", { open, capacity })}>
        <span className="crew-load" data-full={capacity > 0 && open >= capacity}>
          <i style={{ width: `${capacity ? Math.min(open / capacity, 1) * 100 : 0}%` }} />
        </span>
        <span className="num dim">
          {open}/{capacity}
        </span>
      </span>
      <span className="clip">
        <CrewDots loads={figures.loads} />
      </span>
      <span className="num right" data-zero={!abandonedToday}>
        {abandonedToday}
        {rate != null && abandonedToday > 0 && <span className="dim"> · {percent.format(rate)}</span>}
      </span>
    </button>
  );
}
