import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { HandoverDocument } from "../../gql/graphql.js";
import { Bones, Failure } from "../../parts/states.js";
import { HandoverForm } from "./handover.form.js";

export default function HandoverPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(HandoverDocument, { fetchPolicy: "cache-and-network" });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[30, 90, 75, 80]} />;
  return (
    <section>
      <div className="settings-head">
        <h2>{t("settings.part.handover")}</h2>
      </div>
      <HandoverForm data={data} />
    </section>
  );
}
