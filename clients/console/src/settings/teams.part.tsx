import { useQuery } from "@apollo/client/react";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, CreateTeamDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { client } from "../live/client.js";
import { Bones, Failure } from "../parts/states.js";
import { tellRefusal } from "../parts/toast.js";
import { submits } from "../parts/submits.js";
import { useSession } from "../session/session.js";

export default function TeamsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(AgentsDocument);
  const [name, setName] = useState("");
  const add = async () => {
    const outcome = await act(CreateTeamDocument, { name: name.trim() });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    setName("");
    await client.refetchQueries({ include: [AgentsDocument] });
  };
  const members = (teamId: string) =>
    data?.agents.nodes.filter((agent) => agent.teams.some((team) => team.id === teamId)) ?? [];

  return (
    <section>
      <div className="settings-head">
        <h2>{t("settings.part.teams")}</h2>
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
              <th scope="col">{t("settings.members")}</th>
            </tr>
          </thead>
          <tbody>
            {data.teams.map((team) => (
              <tr key={team.id}>
                <td>{team.name}</td>
                <td className="soft">
                  {members(team.id)
                    .map((agent) => agent.name)
                    .join(", ") || "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {can("agent:manage") && (
        <form className="row" style={{ marginTop: 16, maxWidth: 420 }} onSubmit={submits(add)}>
          <Input
            aria-label={t("settings.newTeam")}
            placeholder={t("settings.newTeam")}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" disabled={!name.trim()}>
            {t("common.add")}
          </Button>
        </form>
      )}
    </section>
  );
}
