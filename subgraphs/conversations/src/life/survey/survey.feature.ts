import { feature } from "@switchboard/kit";
import { SurveyChanged } from "./survey.events.js";
import { SurveyResolver, SurveySettingsResolver } from "./survey.resolver.js";
import { SurveySettings } from "./survey-settings.js";

export const survey = feature({
  nouns: [SurveySettings],
  resolvers: [SurveyResolver, SurveySettingsResolver],
  events: [SurveyChanged],
});
