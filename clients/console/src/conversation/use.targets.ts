import { useTranslation } from "react-i18next";
import type { AgentsQuery } from "../gql/graphql.js";
import type { Loads } from "../queue/use.loads.js";
import { useSession } from "../session/session.js";
import { rank } from "../shell/find/fuzzy.js";
import type { Target } from "./transfer.option.js";

const ORDER = ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

/** To whom a conversation may be handed: teams, any supervisor, colleagues by who is there; by name where some was typed. */
export function useTargets(
  holderId: string | undefined,
  data: AgentsQuery | undefined,
  { ofAgent, ofTeam }: Loads,
  text: string,
): Target[] {
  const { t } = useTranslation();
  const { agent } = useSession();
  const people = (data?.agents.nodes ?? [])
    .filter((one) => !one.isDisabled && one.id !== holderId)
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.name.localeCompare(b.name))
    .map<Target>((one) => ({
      kind: "agent",
      id: one.id,
      name: one.id === agent.id ? t("conversation.meNamed", { name: one.name }) : one.name,
      state: one.state,
      load: ofAgent.get(one.id),
      detail: one.teams.map((team) => team.name).join(", "),
    }));
  const teams = (data?.teams ?? []).map<Target>((team) => ({
    kind: "team",
    id: team.id,
    name: team.name,
    detail: t("conversation.team"),
    // A team of which nothing is told has nobody, and nobody waits for it.
    line: ofTeam.get(team.id) ?? (ofAgent.size > 0 ? { freeAgents: 0, waitingCount: 0 } : undefined),
  }));
  const supervisor: Target = {
    kind: "supervisor",
    id: "supervisor",
    name: t("pane.transfer.supervisor"),
    detail: t("pane.transfer.supervisorHint"),
  };
  return rank([...teams, supervisor, ...people], text, (target) => target.name);
}
