/** What became of something that was to be carried. */
export type Carried =
  | { readonly is: "TAKEN"; readonly externalId: string }
  /** Nobody took it; the same again later may work. `said`: the other side's own words, if it was it that spoke. */
  | { readonly is: "NOT_NOW"; readonly said: string | null; readonly cause: unknown }
  /** It will never be taken as it is. */
  | { readonly is: "REFUSED"; readonly said: string }
  /** The line broke after it had been handed over: it may have arrived. */
  | { readonly is: "UNCERTAIN"; readonly cause: unknown };

const SAID_MOST = 300;

/** What the other side said, on one line, fit to be shown. */
export const saidBy = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, SAID_MOST);
