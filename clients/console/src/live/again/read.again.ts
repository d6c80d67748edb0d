import { client } from "../client.js";
import { outdate } from "./up.to.date.js";

/** Reads those of these operations that are on screen, where they stand, as things are from now on. */
export async function readAgain(names: readonly string[]): Promise<void> {
  outdate(names);
  const shown = [...client.getObservableQueries("active")].filter(({ queryName = "" }) => names.includes(queryName));
  await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)));
}
