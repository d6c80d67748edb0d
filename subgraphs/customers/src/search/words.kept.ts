import { type EntityManager, execute, fresh } from "@switchboard/kit";
import type { Customer } from "../customer/customer.js";
import { textOf, wordsOf } from "./words.js";

/** Words as they stand in `Customer.words`: each behind a space, so that ` wang` finds what begins with it. */
export const spaced = (words: readonly string[]): string => words.map((word) => ` ${word}`).join("");

export const unspaced = (words: string): string[] => words.split(" ").filter(Boolean);

/**
 * Lets a customer be found by what they are called now, and no longer by what they were. Whoever changes the facts
 * calls this in the same change, with the customer locked: so their words stay those of one state.
 */
export async function keepWords(em: EntityManager, customer: Customer): Promise<void> {
  const before = new Set(unspaced(customer.words));
  const words = new Set(wordsOf(textOf(customer)));
  customer.words = spaced([...words]);
  customer.searchText = null;
  const { workspaceId } = fresh(em);
  const gone = [...before.difference(words)];
  const added = [...words.difference(before)];
  if (gone.length > 0) {
    const erase = `delete from customers.customer_word where customer_id = $1 and word = any($2::text[])`;
    await execute(em, erase, [customer.id, gone]);
  }
  if (added.length > 0) {
    const write = `insert into customers.customer_word (workspace_id, word, customer_id)
      select $1, word, $2 from unnest($3::text[]) as word on conflict do nothing`;
    await execute(em, write, [workspaceId, customer.id, added]);
  }
}
