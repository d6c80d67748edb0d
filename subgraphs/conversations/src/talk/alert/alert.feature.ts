import { feature } from "@switchboard/kit";
import { NotificationSettingsChanged } from "./alert.events.js";
import { NotificationSettingsResolver } from "./alert.resolver.js";
import { NotificationSettings } from "./notification-settings.js";

export const alert = feature({
  nouns: [NotificationSettings],
  resolvers: [NotificationSettingsResolver],
  events: [NotificationSettingsChanged],
});
