import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type AgentRowFragment, AgentsDocument, type AgentState } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Bones, Failure } from "../parts/states.js";
import { StateDot } from "../parts/status.js";
import { Elapsed } from "../time/moment.js";
import { useAgentChanges } from "./use.agents.js";
import { useLoad } from "./use.load.js";

const STATES: readonly AgentState[] = ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

/** The team by state, each with the conversations they hold against what they can. */
export function AgentWall() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AgentsDocument);
  useAgentChanges(data?.agents.liveCursor);
  const load = useLoad();
  const groups = useMemo(
    () =>
      Map.groupBy(
        (data?.agents.nodes ?? []).filter((agent) => !agent.isDisabled),
        (agent) => agent.state,
      ),
    [data],
  );

  return (
    <section aria-label={t("queue.team")}>
      <h2>{t("queue.team")}</h2>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones widths={[60, 70, 50]} />
      ) : (
        STATES.filter((state) => groups.has(state)).map((state) => (
          <div key={state} className="crew">
            <h3 className="row">
              <StateDot state={state} />
              {t(`session.state.${state}`)} <span className="num dim">{groups.get(state)?.length}</span>
            </h3>
            <ul>
              {groups.get(state)?.map((agent) => (
                <AgentLine key={agent.id} agent={agent} held={load.get(agent.id) ?? 0} />
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

function AgentLine({ agent, held }: { agent: AgentRowFragment; held: number }) {
  const { t } = useTranslation();
  const share = agent.capacity ? Math.min(held / agent.capacity, 1) : 0;
  const isOff = agent.state === "OFFLINE";
  return (
    <li className="crew-line" data-off={isOff}>
      <Avatar name={agent.name} size="small" />
      <span className="clip grow">{agent.name}</span>
      <span
        className="crew-load"
        role="img"
        aria-label={t("queue.load", { held, capacity: agent.capacity })}
        data-full={held >= agent.capacity}
      >
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <span className="num crew-count">
        {held}
        <span className="dim">/{agent.capacity}</span>
      </span>
      <span className="crew-time">{!isOff && <Elapsed since={agent.stateSince} />}</span>
    </li>
  );
}
