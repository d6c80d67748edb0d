import { feature } from "@switchboard/kit";
import { SettingsRevision } from "./revision.js";
import { BusinessHoursHistoryResolver, ChannelHistoryResolver, SettingsRevisionResolver } from "./revision.resolver.js";

export const revision = feature({
  nouns: [SettingsRevision],
  resolvers: [ChannelHistoryResolver, BusinessHoursHistoryResolver, SettingsRevisionResolver],
});
