import { type EntityManager, fresh, LockMode } from "@switchboard/kit";
import { CustomerIdentity } from "../identity/identity.js";
import { Customer } from "../customer/customer.js";
import { recordChange } from "../customer/customer.events.js";
import { keepWords } from "../search/words.kept.js";
import { outweighs } from "./customer.named.js";

export interface Proof {
  readonly customerId: string;
  readonly channelId: string;
  /** The site's own id of them. */
  readonly externalId: string;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/**
 * Writes down what was proven. What the desk has written stays; the name that somebody merely said they have gives way
 * to the one that their site vouches for.
 */
export async function identified(em: EntityManager, proof: Proof, at: Date): Promise<void> {
  const { workspaceId } = fresh(em);
  const { customerId, channelId } = proof;
  const customer = await em.findOne(Customer, { id: customerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!customer) return;
  const site = { kind: "EXTERNAL", value: proof.externalId, channelId } as const;
  if (!(await em.findOne(CustomerIdentity, site)))
    em.persist(
      em.create(CustomerIdentity, { ...site, workspaceId, customerId, isVerified: true, createdAt: at } as never),
    );
  if (proof.name && outweighs(customer, "PROVEN")) {
    customer.name = proof.name;
    customer.nameSource = "PROVEN";
  }
  customer.email ??= proof.email ?? null;
  await keepWords(em, customer);
  await em.flush();
  recordChange(em, customer);
}
