import { defineEvent, z } from "@switchboard/kit";

export const BusinessHoursChanged = defineEvent(
  "business_hours.changed",
  "A calendar of business hours was made, changed or taken away.",
  z.object({
    businessHoursId: z.string(),
    version: z.number().int(),
    change: z.enum(["CREATED", "UPDATED", "DELETED"]),
  }),
  () => [],
);
