/** A period to play again, as the fields of the page hold it: wall clock of the reader, to the minute. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** As far back as the server remembers. */
export const DAYS_BACK = 14;

/** `YYYY-MM-DDTHH:MM` of the reader's own clock. */
export const localMinute = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** Ends with the minute that is not over yet, so that what has just come in belongs to it. */
export function lastHours(hours: number, now: Date): Period {
  const end = Math.floor(now.getTime() / 60_000 + 1) * 60_000;
  return { from: localMinute(new Date(end - hours * HOUR_MS)), to: localMinute(new Date(end)) };
}

export function yesterday(now: Date): Period {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return { from: localMinute(new Date(midnight.getTime() - DAY_MS)), to: localMinute(midnight) };
}

/** False while the server would refuse it. */
export function isPlayable({ from, to }: Period, now: Date): boolean {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return last > first && last - first <= DAY_MS && first >= now.getTime() - DAYS_BACK * DAY_MS;
}
