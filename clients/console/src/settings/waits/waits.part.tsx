import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, WaitTargetsDocument } from "../../gql/graphql.js";
import { Bones, Failure } from "../../parts/states.js";
import { useSession } from "../../session/session.js";
import { WaitsForm } from "./waits.form.js";

export default function WaitsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(WaitTargetsDocument, { fetchPolicy: "cache-and-network" });
  const { data: people, error: failed, refetch: again } = useQuery(AgentsDocument, { skip: !can("agent:read") });
  const wrong = (!data && error) || (!people && failed);
  if (wrong) return <Failure error={wrong} retry={() => void Promise.all([refetch(), again()])} isSmall />;
  if (!data || (can("agent:read") && !people)) return <Bones widths={[30, 80, 80]} />;
  return (
    <section>
      <div className="settings-head">
        <h2>{t("settings.part.waits")}</h2>
      </div>
      <WaitsForm saved={data} teams={people?.teams ?? []} />
    </section>
  );
}
