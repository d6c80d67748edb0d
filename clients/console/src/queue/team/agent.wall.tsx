import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, type AgentState } from "../../gql/graphql.js";
import { Bones, Failure } from "../../parts/states.js";
import { StateDot } from "../../parts/status.js";
import { AgentLine } from "./agent.line.js";
import { useAgentChanges } from "../use.agents.js";
import { useLoads } from "../use.loads.js";
import type { Held } from "./use.held.js";

const STATES: readonly AgentState[] = ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

interface WallProps {
  readonly held: Held;
  /** Only the agents of this team. */
  readonly teamId: string | undefined;
  readonly watchedId: string | undefined;
  onWatch(conversationId: string): void;
}

/** The team by state, each with the conversations they hold against what they can. */
export function AgentWall({ held, teamId, watchedId, onWatch }: WallProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AgentsDocument);
  useAgentChanges(data?.agents.liveCursor);
  const loads = useLoads().ofAgent;
  const groups = useMemo(
    () =>
      Map.groupBy(
        (data?.agents.nodes ?? [])
          .filter((agent) => !agent.isDisabled && (!teamId || agent.teams.some((team) => team.id === teamId)))
          .sort((a, b) => (loads.get(b.id)?.openCount ?? 0) - (loads.get(a.id)?.openCount ?? 0)),
        (agent) => agent.state,
      ),
    [data, teamId, loads],
  );

  return (
    <section aria-label={t("queue.team")}>
      <h2>{t("queue.team")}</h2>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones widths={[60, 70, 50]} />
      ) : !groups.size ? (
        <p className="dim">{t("wall.teamIsEmpty")}</p>
      ) : (
        STATES.filter((state) => groups.has(state)).map((state) => (
          <div key={state} className="crew">
            <h3 className="row">
              <StateDot state={state} />
              {t(`session.state.${state}`)} <span className="num dim">{groups.get(state)?.length}</span>
            </h3>
            <ul>
              {groups.get(state)?.map((agent) => (
                <AgentLine
                  key={agent.id}
                  agent={agent}
                  held={held.get(agent.id) ?? []}
                  load={loads.get(agent.id)?.openCount ?? 0}
                  watchedId={watchedId}
                  onWatch={onWatch}
                />
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}
