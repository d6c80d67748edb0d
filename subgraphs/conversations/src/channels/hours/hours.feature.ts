import { feature, reference } from "@switchboard/kit";
import { BusinessHours, businessHoursById } from "./business-hours.js";
import { BusinessHoursChanged } from "./hours.events.js";
import { HoursResolver } from "./hours.resolver.js";

export const hours = feature({
  nouns: [BusinessHours],
  resolvers: [HoursResolver],
  references: [reference("BusinessHours", businessHoursById, (_viewer, _hours, ctx) => ctx.holds("conversation:read"))],
  events: [BusinessHoursChanged],
});
