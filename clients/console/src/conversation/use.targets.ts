import { useTranslation } from "react-i18next";
import type { AgentsQuery } from "../gql/graphql.js";
import { useSession } from "../session/session.js";
import { rank } from "../shell/find/fuzzy.js";
import type { Target } from "./transfer.option.js";

const ORDER = ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

/** To whom a conversation may be handed: teams, any supervisor, colleagues by who is there; by name where some was typed. */
export function useTargets(holderId: string | undefined, data: AgentsQuery | undefined, text: string): Target[] {
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
      detail: one.teams.map((team) => team.name).join(", "),
    }));
  const teams = (data?.teams ?? []).map<Target>((team) => ({
    kind: "team",
    id: team.id,
    name: team.name,
    detail: t("conversation.team"),
  }));
  const supervisor: Target = {
    kind: "supervisor",
    id: "supervisor",
    name: t("pane.transfer.supervisor"),
    detail: t("pane.transfer.supervisorHint"),
  };
  return rank([...teams, supervisor, ...people], text, (target) => target.name);
}
