import { type EntityManager, execute, fresh } from "@switchboard/kit";
import { CustomerIdentity } from "../identity/identity.js";
import { Customer } from "../customer/customer.js";
import { recordChange } from "../customer/customer.events.js";
import { keepWords } from "../search/words.kept.js";
import { nameIn } from "./customer.named.js";

// How a profile comes about and stays fresh without anyone of the desk: by what customers do.

export interface Arrival {
  readonly customerId: string;
  readonly channelId: string;
  readonly visitorId: string;
  readonly name?: string | null | undefined;
  readonly locale?: string | null | undefined;
}

/** Makes the profile of someone who has come for the first time, under the id that their conversations already use. */
export async function welcome(em: EntityManager, arrival: Arrival, at: Date): Promise<void> {
  const { workspaceId } = fresh(em);
  const { customerId: id, channelId, visitorId } = arrival;
  if (await em.findOne(Customer, { id })) return;
  const name = nameIn(arrival.name);
  const customer = em.create(Customer, {
    id,
    workspaceId,
    name,
    nameSource: name ? "STATED" : null,
    locale: arrival.locale ?? null,
    tier: "STANDARD",
    tags: [],
    words: "",
    firstSeenAt: at,
    lastSeenAt: at,
  } as never);
  await keepWords(em, customer);
  em.persist(customer);
  const browser = { kind: "WEB_VISITOR", value: visitorId, channelId } as const;
  // One browser is one customer; should it ever turn up twice, the later profile is there without it.
  if (!(await em.findOne(CustomerIdentity, browser))) {
    em.persist(
      em.create(CustomerIdentity, {
        ...browser,
        workspaceId,
        customerId: id,
        isVerified: false,
        createdAt: at,
      } as never),
    );
  }
  await em.flush();
  recordChange(em, customer, true);
}

const MINUTE_MS = 60_000;

/**
 * Moves `lastSeenAt` on, at most once a minute, so that a lively chat does not flood the feed. The version stays: an
 * agent who is editing the profile must not be refused because its customer wrote something.
 */
export async function seen(em: EntityManager, customerId: string, at: Date): Promise<void> {
  type Told = "id" | "version" | "tier" | "locale" | "region" | "tags" | "name";
  const [customer] = await execute<Pick<Customer, Told>>(
    em,
    `update customers.customer set last_seen_at = $2 where id = $1 and last_seen_at <= $3
     returning id, version, tier, locale, region, tags, name`,
    [customerId, at, new Date(at.getTime() - MINUTE_MS)],
  );
  if (customer) recordChange(em, customer);
}
