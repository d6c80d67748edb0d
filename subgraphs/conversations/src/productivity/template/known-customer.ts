import { execute, foreignEvent, fresh, Int, Key, reaction, Stored, Tenant, Text, Words, z } from "@switchboard/kit";

/** What ready-made texts may say of a customer and routing rules ask of one; kept up to date by the customers' events. */
@Stored("known_customer")
export class KnownCustomer {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int() version!: number;
  @Text(null, { nullable: true }) name?: string | null;
  @Text(null, { default: "'STANDARD'" }) tier!: string;
  @Text(null, { nullable: true }) region?: string | null;
  @Words(null, { default: "'{}'" }) tags!: string[];
}

const CustomerChanged = foreignEvent(
  "customers",
  "customer.changed",
  z.object({
    customerId: z.string(),
    version: z.number(),
    name: z.string().nullish(),
    tier: z.string().default("STANDARD"),
    // Events from before rules could ask for these carry neither.
    region: z.string().nullable().default(null),
    tags: z.array(z.string()).default([]),
  }),
);

export const rememberCustomer = reaction("remember-customer", CustomerChanged, (ctx, customer) =>
  ctx.change(async (em) => {
    const { customerId, version, name, tier, region, tags } = customer;
    await execute(
      em,
      `insert into conversations.known_customer as k (id, workspace_id, version, name, tier, region, tags)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set version = excluded.version, name = excluded.name, tier = excluded.tier,
         region = excluded.region, tags = excluded.tags where k.version <= excluded.version`,
      [customerId, fresh(em).workspaceId, version, name ?? null, tier, region, tags],
    );
  }),
);
