import "./queue.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Bones, Failure } from "../parts/states.js";
import { TodayStrip } from "../reports/today/today.strip.js";
import { useSession } from "../session/session.js";
import { AgentWall } from "./team/agent.wall.js";
import { TeamBoard } from "./team/team.board.js";
import { useHeld } from "./team/use.held.js";
import { useWall, useWallChanges } from "./use.wall.js";
import { WaitingBars } from "./waiting/waiting.bars.js";
import { WallFigures } from "./wall.figures.js";
import { WatchPane } from "./watch/watch.pane.js";

/** The live picture: who waits and how long, who works on what, how the day runs. Nothing here needs a refresh. */
export function QueuePage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { team, watch } = useSearch({ from: "/queue" });
  const navigate = useNavigate({ from: "/queue" });
  const { wall, error, refetch } = useWall();
  useWallChanges();
  const narrowed = useWall(team, { isOn: !!team });
  const shown = team ? narrowed.wall : wall;
  const failed = (team && narrowed.error) || error;
  const held = useHeld();
  const onWatch = (id: string) => void navigate({ search: (search) => ({ ...search, watch: id }) });
  const onClose = () => void navigate({ search: ({ watch: _, ...rest }) => rest });

  if (failed && !shown)
    return (
      <main className="page">
        <Failure error={failed} retry={() => void (team ? narrowed.refetch() : refetch())} />
      </main>
    );
  return (
    <div className="wall-frame" data-watch={!!watch}>
      {team && <FollowTeam key={team} teamId={team} />}
      <main className="page">
        <header className="page-head wall-head">
          <h1 className="hidden-text">{t("shell.place.queue")}</h1>
          <WallFigures figures={shown} />
        </header>
        <div className="page-body wall">
          <div className="wall-left">
            {wall && wall.teams.length > 0 && <TeamBoard all={wall} teams={wall.teams} chosen={team} />}
            <section className="wall-waiting" aria-label={t("queue.waitingNow")}>
              <h2>{t("queue.whoWaits")}</h2>
              {shown ? (
                <WaitingBars queue={shown} watchedId={watch} onWatch={onWatch} />
              ) : (
                <Bones widths={[90, 60, 40]} />
              )}
            </section>
          </div>
          <div className="wall-right">
            {can("agent:read") && <AgentWall held={held} teamId={team} watchedId={watch} onWatch={onWatch} />}
            {can("analytics:read") && <TodayStrip />}
          </div>
        </div>
      </main>
      {watch && <WatchPane key={watch} id={watch} onClose={onClose} />}
    </div>
  );
}

function FollowTeam({ teamId }: { teamId: string }) {
  useWallChanges(teamId);
  return null;
}
