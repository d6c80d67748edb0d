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
    region: z.string().nullable(),
    tags: z.array(z.string()),
    isNew: z.boolean(),
    /** For ready-made texts that speak to them. */
    name: z.string().nullish(),
  }),
  ({ customerId }) => [`customer:${customerId}`],
);

export function recordChange(
  em: EntityManager,
  customer: Pick<Customer, "id" | "version" | "tier" | "locale" | "region" | "tags" | "name">,
  isNew = false,
): void {
  const { id, version, tier, locale, region, tags, name = null } = customer;
  record(em, CustomerChanged, {
    customerId: id,
    version,
    tier,
    locale: locale ?? null,
    region: region ?? null,
    tags,
    isNew,
    name,
  });
}
