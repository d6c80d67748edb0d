import "./survey.css";
import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SurveysDocument } from "../../gql/graphql.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { addressOf, TabLink } from "../../parts/tab.link.js";
import { SurveyForm } from "./survey.form.js";

/** The survey of each channel; the address says which one. */
export default function SurveyPart() {
  const { t } = useTranslation();
  const { id } = useSearch({ from: "/settings" });
  const { data, error, refetch } = useQuery(SurveysDocument, { fetchPolicy: "cache-and-network" });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[30, 90, 75, 80]} />;
  const open = data.channels.find((channel) => channel.id === id) ?? data.channels[0];
  if (!open) return <Empty title={t("channels.none")} isSmall />;
  return (
    <section className="broad survey-part">
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.survey")}</h2>
      </div>
      {data.channels.length > 1 && (
        <nav className="survey-channels" aria-label={t("settings.part.channels")}>
          {data.channels.map((channel) => (
            <TabLink
              key={channel.id}
              address={addressOf("/settings", { part: "survey", id: channel.id })}
              isCurrent={channel === open}
            >
              {channel.name}
            </TabLink>
          ))}
        </nav>
      )}
      <SurveyForm key={open.id} channel={open} />
    </section>
  );
}
