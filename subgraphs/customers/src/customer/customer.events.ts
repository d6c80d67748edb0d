import { type EntityManager, defineEvent, record, z } from "@switchboard/kit";
import { type Customer, CustomerTier } from "./customer.js";

export const CustomerChanged = defineEvent(
  "customer.changed",
  "A customer came for the first time, was seen again, or their profile was changed.",
  z.object({
    customerId: z.string(),
    version: z.number(),
    tier: z.enum(CustomerTier),
    locale: z.string().nullable(),
    isNew: z.boolean(),
  }),
  ({ customerId }) => [`customer:${customerId}`],
);

export function recordChange(
  em: EntityManager,
  customer: Pick<Customer, "id" | "version" | "tier" | "locale">,
  isNew = false,
): void {
  const { id, version, tier, locale } = customer;
  record(em, CustomerChanged, { customerId: id, version, tier, locale: locale ?? null, isNew });
}
