import { execute, foreignEvent, fresh, Int, Key, reaction, Stored, Tenant, Text, z } from "@switchboard/kit";

/** What ready-made texts may say of a customer; kept up to date by the customers' events. */
@Stored("known_customer")
export class KnownCustomer {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int() version!: number;
  @Text(null, { nullable: true }) name?: string | null;
}

const CustomerChanged = foreignEvent(
  "customers",
  "customer.changed",
  z.object({ customerId: z.string(), version: z.number(), name: z.string().nullish() }),
);

export const rememberCustomer = reaction("remember-customer", CustomerChanged, (ctx, { customerId, version, name }) =>
  ctx.change(async (em) => {
    await execute(
      em,
      `insert into conversations.known_customer as k (id, workspace_id, version, name) values ($1, $2, $3, $4)
       on conflict (id) do update set version = excluded.version, name = excluded.name where k.version <= excluded.version`,
      [customerId, fresh(em).workspaceId, version, name ?? null],
    );
  }),
);
