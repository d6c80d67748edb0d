import { defineEvent, z } from "@switchboard/kit";

export const FaqChanged = defineEvent(
  "faq.changed",
  "A knowledge entry was written, changed or deleted. `isEnabled` is false for deleted ones.",
  z.object({
    faqId: z.string(),
    locale: z.string(),
    version: z.number(),
    change: z.enum(["CREATED", "UPDATED", "DELETED"]),
    isEnabled: z.boolean(),
  }),
  () => [],
);
