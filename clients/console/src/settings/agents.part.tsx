import { useQuery } from "@apollo/client/react";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Bones, Failure } from "../parts/states.js";
import { StateDot } from "../parts/status.js";
import { useAgentChanges } from "../queue/use.agents.js";
import { useSession } from "../session/session.js";
import { AgentDialog } from "./agent.dialog.js";

export default function AgentsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(AgentsDocument);
  useAgentChanges(data?.agents.liveCursor);
  const [open, setOpen] = useState<string | null>(null);
  const agent = data?.agents.nodes.find((one) => one.id === open);
  const mayEdit = can("agent:manage");

  return (
    <section>
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.agents")}</h2>
        {mayEdit && (
          <Button type="primary" onClick={() => setOpen("new")}>
            {t("settings.addAgent")}
          </Button>
        )}
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("settings.name")}</th>
              <th scope="col" className="only-wide">
                {t("settings.email")}
              </th>
              <th scope="col">{t("settings.role")}</th>
              <th scope="col" className="only-wide">
                {t("settings.teams")}
              </th>
              <th scope="col" className="right">
                {t("settings.capacity")}
              </th>
              <th>
                <span className="hidden-text">{t("common.edit")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.agents.nodes.map((one) => (
              <tr key={one.id}>
                <td>
                  <span className="row">
                    <StateDot state={one.state} />
                    <Avatar name={one.name} size="small" />
                    {one.name}
                    {one.isDisabled && <span className="pill">{t("settings.disabled")}</span>}
                  </span>
                </td>
                <td className="only-wide soft">{one.email}</td>
                <td>{one.role?.name}</td>
                <td className="only-wide soft">{one.teams.map((team) => team.name).join(", ")}</td>
                <td className="right">{one.capacity}</td>
                <td className="right">
                  {mayEdit && (
                    <button type="button" className="link-button" onClick={() => setOpen(one.id)}>
                      {t("common.edit")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && open && (open === "new" || agent) && (
        <AgentDialog key={open} agent={agent} teams={data.teams} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
