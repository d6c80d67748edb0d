import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { SurveysDocument } from "../../gql/graphql.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { SettingsSection } from "../draft/settings.section.js";

/** On a channel's own page: whether it asks, and the way to what it asks. */
export function SurveySection({ channelId }: { channelId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(SurveysDocument, { fetchPolicy: "cache-and-network" });
  const survey = data?.channels.find(({ id }) => id === channelId)?.survey;
  return (
    <SettingsSection title={t("settings.part.survey")} text={t("survey.askText")}>
      <p className="row">
        <span>{survey ? t(survey.isEnabled ? "survey.on" : "survey.off") : " "}</span>
        {survey?.isEnabled && <span className="dim">{t("survey.count", { count: survey.reasons.length })}</span>}
        <span className="grow" />
        <PlainLink address={addressOf("/settings", { part: "survey", id: channelId })}>{t("survey.edit")}</PlainLink>
      </p>
    </SettingsSection>
  );
}
