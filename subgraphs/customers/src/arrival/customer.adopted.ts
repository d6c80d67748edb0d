import { applied, type EntityManager, LockMode } from "@switchboard/kit";
import { Customer } from "../customer/customer.js";
import { recordChange } from "../customer/customer.events.js";
import { keepWords } from "../search/words.kept.js";
import { outweighs } from "./customer.named.js";

const TAGS_MOST = 50;
/** What the desk may have learnt of somebody before they proved who they are. */
const LEARNT = ["email", "phone", "locale", "region", "company", "note"] as const;

/**
 * What was known of an anonymous visitor is known of who they have proven to be, where nothing is yet, or a name of
 * less weight. The anonymous profile stays as it is: what else hangs on it is its own.
 */
export async function adopted(em: EntityManager, previousId: string, customerId: string): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  const both = await em.find(Customer, { id: { $in: [previousId, customerId] } }, lock);
  const before = both.find(({ id }) => id === previousId);
  const customer = both.find(({ id }) => id === customerId);
  if (!before || !customer) return;
  const learnt = LEARNT.filter((fact) => customer[fact] == null && before[fact] != null);
  const tags = before.tags.filter((tag) => !customer.tags.includes(tag));
  const isNamed = before.name && outweighs(customer, before.nameSource ?? "DESK");
  const isChanged = applied(customer, {
    ...(isNamed ? { name: before.name, nameSource: before.nameSource ?? null } : {}),
    ...Object.fromEntries(learnt.map((fact) => [fact, before[fact]])),
    tags: tags.length > 0 ? [...customer.tags, ...tags].slice(0, TAGS_MOST) : undefined,
    firstSeenAt: before.firstSeenAt < customer.firstSeenAt ? before.firstSeenAt : undefined,
    lastSeenAt: before.lastSeenAt > customer.lastSeenAt ? before.lastSeenAt : undefined,
  });
  if (!isChanged) return;
  await keepWords(em, customer);
  await em.flush();
  recordChange(em, customer);
}
