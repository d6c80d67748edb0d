import { type EntityManager, one } from "@switchboard/kit";
import { SurveySettings, type SurveySettingsRow, USUAL_SURVEY } from "./survey-settings.js";

export const surveyOfChannel = one(() => SurveySettings);

/** What holds on a channel, inside a change. */
export const surveyOn = async (em: EntityManager, channelId: string): Promise<SurveySettingsRow> =>
  (await em.findOne(SurveySettings, { id: channelId })) ?? USUAL_SURVEY;
