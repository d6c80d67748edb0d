import { type EntityManager, LockMode } from "@switchboard/kit";
import { recordChange } from "../customer/customer.events.js";
import { searchTextOf } from "../customer/customer.search.js";
import { Customer } from "../customer/customer.js";

const NAME_MOST = 100;

/** Takes a name that a visitor gave themselves. It is no proof of anything, so that it only fills what is empty. */
export async function named(em: EntityManager, customerId: string, stated: string): Promise<void> {
  const customer = await em.findOne(Customer, { id: customerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const name = stated.trim().slice(0, NAME_MOST);
  if (!customer || customer.name || !name) return;
  customer.name = name;
  customer.searchText = searchTextOf(customer);
  await em.flush();
  recordChange(em, customer);
}
