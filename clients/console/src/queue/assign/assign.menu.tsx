import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgentRowFragment, AgentsDocument, type ConversationRowFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { PopUp } from "../../parts/menu.js";
import { Bones } from "../../parts/states.js";
import { StateDot } from "../../parts/status.js";
import { rank } from "../../shell/find/fuzzy.js";
import { useLoads } from "../use.loads.js";
import { useWallMoves } from "../use.wall.moves.js";
import { candidatesFor, loadOf } from "./candidates.js";

interface AssignProps {
  readonly row: ConversationRowFragment;
  readonly isButton?: boolean;
}

/** Gives a conversation to a colleague: those with the most room first, everyone with what they have in hand. */
export function AssignMenu({ row, isButton = false }: AssignProps) {
  const { t } = useTranslation();
  const name = row.customer?.displayName ?? t("customer.unknown");
  return (
    <PopUp
      label={t("wall.assignName", { name })}
      className={isButton ? "wall-button" : "link-button row-tight"}
      side="below-end"
      face={
        <>
          {t("wall.assign")} <Icon name="down" size={11} />
        </>
      }
    >
      {(close) => <Candidates row={row} onDone={close} />}
    </PopUp>
  );
}

function Candidates({ row, onDone }: { row: ConversationRowFragment; onDone(): void }) {
  const { t } = useTranslation();
  const { data } = useQuery(AgentsDocument);
  const { assign } = useWallMoves();
  const loads = useLoads().ofAgent;
  const [text, setText] = useState("");
  if (!data) return <Bones />;
  const all = candidatesFor(row, data.agents.nodes, loads);
  const shown = rank(all, text.trim(), (agent) => agent.name);
  const give = (agent: AgentRowFragment) => {
    onDone();
    void assign(row, agent);
  };
  return (
    <div className="assign">
      {all.length > 8 && (
        <input
          className="plain-input assign-find"
          aria-label={t("wall.findAgent")}
          placeholder={t("wall.findAgent")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="assign-list">
        {shown.map((agent) => {
          const load = loadOf(agent, loads);
          return (
            <button key={agent.id} type="button" className="menu-item" onClick={() => give(agent)}>
              <StateDot state={agent.state} />
              <span className="grow clip">{agent.name}</span>
              <span className="dim">{agent.state === "ONLINE" ? "" : t(`session.state.${agent.state}`)}</span>
              <span className="num dim" data-full={load >= agent.capacity}>
                {load}/{agent.capacity}
              </span>
            </button>
          );
        })}
        {!shown.length && <p className="dim assign-none">{t("wall.nobodyToAssign")}</p>}
      </div>
    </div>
  );
}
