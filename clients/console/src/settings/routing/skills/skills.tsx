import { useQuery } from "@apollo/client/react";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AgentSkillsChangedDocument,
  AgentSkillsDocument,
  type SkilledAgentFragment,
  SkilledAgentFragmentDoc,
  SetAgentSkillsDocument,
} from "../../../gql/graphql.js";
import { act } from "../../../live/act.js";
import { readAgain } from "../../../live/again/read.again.js";
import { cache } from "../../../live/cache.js";
import { useFollow } from "../../../live/use.live.js";
import { Avatar } from "../../../parts/avatar.js";
import { Bones, Failure } from "../../../parts/states.js";
import { StateDot } from "../../../parts/status.js";
import { submits } from "../../../parts/submits.js";
import { tellRefusal } from "../../../parts/toast.js";
import { useSession } from "../../../session/session.js";
import { NumberCell } from "./number.cell.js";
import { useSkills } from "./use.skills.js";

const CHAT = "WEB";
const CHAT_COST = 1;

/** Agents against skills: a look tells who can do what, and where one person alone can. Each cell saves by itself. */
export default function Skills() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(AgentSkillsDocument, { fetchPolicy: "cache-and-network" });
  useFollow({
    document: AgentSkillsChangedDocument,
    variables: {},
    after: data?.agents.liveCursor,
    pick: (change) => change.agentsChanged,
    onChange: ({ kind, agent }) => {
      if (kind !== "UPDATED" || !agent) return void readAgain(["AgentSkills"]);
      cache.writeFragment({ fragment: SkilledAgentFragmentDoc, fragmentName: "SkilledAgent", data: agent });
    },
    resync: async () => (await refetch()).data?.agents.liveCursor ?? null,
  });
  const [added, setAdded] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const skills = [...new Set([...useSkills(), ...added])];
  const isFixed = !can("agent:manage");

  const save = async (agent: SkilledAgentFragment, change: object) => {
    const outcome = await act(SetAgentSkillsDocument, { input: { agentId: agent.id, ...change } });
    if (!outcome.ok) tellRefusal(outcome.userErrors);
    return outcome.ok;
  };
  const setLevel = (agent: SkilledAgentFragment, skill: string, level: number) => {
    const others = agent.skills
      .filter((one) => one.skill !== skill)
      .map((one) => ({ skill: one.skill, level: one.level }));
    return save(agent, { skills: level ? [...others, { skill, level }] : others });
  };
  const setCost = (agent: SkilledAgentFragment, points: number) => {
    const others = agent.weights
      .filter((one) => one.channelKind !== CHAT)
      .map((one) => ({ channelKind: one.channelKind, points: one.points }));
    return save(agent, { weights: points > CHAT_COST ? [...others, { channelKind: CHAT, points }] : others });
  };
  const add = async () => {
    const skill = name.trim().toLowerCase();
    if (skill) setAdded([...added, skill]);
    setName("");
  };

  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[90, 80, 85]} />;
  return (
    <div className="stack">
      <p className="dim">{t("routing.skillsText")}</p>
      <div className="skills-scroll">
        <table className="plain-table skills">
          <thead>
            <tr>
              <th scope="col">{t("routing.agent")}</th>
              {skills.map((skill) => (
                <th key={skill} scope="col" className="right">
                  {skill}
                </th>
              ))}
              <th scope="col" className="right skills-apart">
                {t("routing.capacity")}
              </th>
              <th scope="col" className="right" title={t("routing.weightHint")}>
                {t("routing.weight")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.agents.nodes
              .filter(({ isDisabled }) => !isDisabled)
              .map((agent) => (
                <tr key={agent.id}>
                  <th scope="row">
                    <span className="row">
                      <StateDot state={agent.state} />
                      <Avatar name={agent.name} size="small" />
                      {agent.name}
                      <span className="dim only-wide">{agent.teams.map((team) => team.name).join(", ")}</span>
                    </span>
                  </th>
                  {skills.map((skill) => (
                    <td key={skill} className="right">
                      <NumberCell
                        name={t("routing.levelOf", { agent: agent.name, skill })}
                        value={agent.skills.find((one) => one.skill === skill)?.level ?? 0}
                        most={5}
                        isShaded
                        isFixed={isFixed}
                        onSave={(level) => setLevel(agent, skill, level)}
                      />
                    </td>
                  ))}
                  <td className="right skills-apart">
                    <NumberCell
                      name={t("routing.capacityOf", { agent: agent.name })}
                      value={agent.capacity}
                      most={100}
                      isFixed={isFixed}
                      onSave={(capacity) => save(agent, { capacity })}
                    />
                  </td>
                  <td className="right">
                    <NumberCell
                      name={t("routing.weightOf", { agent: agent.name })}
                      value={agent.weights.find((one) => one.channelKind === CHAT)?.points ?? CHAT_COST}
                      most={100}
                      isFixed={isFixed}
                      onSave={(points) => setCost(agent, Math.max(points, CHAT_COST))}
                    />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {skills.length === 0 && <p className="dim">{t("routing.skillsNone")}</p>}
      {!isFixed && (
        <form className="row" style={{ maxWidth: 320 }} onSubmit={submits(add)}>
          <Input
            aria-label={t("routing.newSkill")}
            placeholder={t("routing.newSkill")}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" disabled={!name.trim()}>
            {t("common.add")}
          </Button>
        </form>
      )}
    </div>
  );
}
