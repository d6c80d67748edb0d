import { likePattern } from "@switchboard/kit";
import type { Customer } from "./customer.js";

/** Full-width letters and digits as typed with a Chinese keyboard, and capitals, are the same as plain small ones. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The end of the id: what sets customers without a name apart for people. */
export const shortCode = (id: string): string => id.slice(-4);

/** What a customer can be found by, in one column: folded here, since the database's own folding hangs on its locale. */
export function searchTextOf({
  id,
  name,
  email,
  phone,
  company,
}: Pick<Customer, "id" | "name" | "email" | "phone" | "company">): string {
  const digits = phone?.replace(/\D/g, "");
  return plain([name ?? shortCode(id), email, phone, digits, company].filter(Boolean).join("\n"));
}

const SEARCH_MOST = 200;

/** The pattern for what someone typed; null when they typed nothing. */
export function searchPattern(typed: string | null | undefined): string | null {
  const words = plain(typed ?? "")
    .trim()
    .slice(0, SEARCH_MOST);
  return words === "" ? null : likePattern(words);
}
