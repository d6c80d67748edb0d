import { type EntityManager, LockMode } from "@switchboard/kit";
import { recordChange } from "../customer/customer.events.js";
import { keepWords } from "../search/words.kept.js";
import { Customer, NAME_SOURCES, type NameSource } from "../customer/customer.js";

const NAME_MOST = 100;

/** What somebody may be called by their own word; null for nothing. */
export const nameIn = (stated: string | null | undefined): string | null => stated?.trim().slice(0, NAME_MOST) || null;

/** Whether a name of this source takes the place of what they are called: of nothing, or of a weaker word. */
export function outweighs(customer: Pick<Customer, "name" | "nameSource">, source: NameSource): boolean {
  if (!customer.name) return true;
  return NAME_SOURCES.indexOf(source) > NAME_SOURCES.indexOf(customer.nameSource ?? "DESK");
}

/** Takes a name that a visitor gave themselves. It is no proof of anything, so that it only fills what is empty. */
export async function named(em: EntityManager, customerId: string, stated?: string | null): Promise<void> {
  const customer = await em.findOne(Customer, { id: customerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const name = nameIn(stated);
  if (!customer || !name || !outweighs(customer, "STATED")) return;
  customer.name = name;
  customer.nameSource = "STATED";
  await keepWords(em, customer);
  await em.flush();
  recordChange(em, customer);
}
