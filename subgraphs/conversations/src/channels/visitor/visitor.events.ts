import { defineEvent, z } from "@switchboard/kit";

export const VisitorArrived = defineEvent(
  "visitor.arrived",
  "A visitor opened the widget for the first time; the customer's id is made here.",
  z.object({
    customerId: z.string(),
    channelId: z.string(),
    visitorId: z.string(),
    name: z.string().nullish(),
    locale: z.string().nullish(),
  }),
  ({ customerId }) => [`customer:${customerId}`],
);
