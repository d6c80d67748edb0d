const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Moments that are offered to put a conversation aside until, in the agent's own time zone. */
export function snoozeTimes(now: Date) {
  const at = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const later = new Date(Math.ceil((now.getTime() + 3 * HOUR) / (30 * MINUTE)) * 30 * MINUTE);
  const toMonday = (8 - now.getDay()) % 7 || 7;
  return {
    // In the evening "later today" is no day's work any more.
    ...(later.getDate() === now.getDate() && later.getHours() < 22 ? { later } : {}),
    tomorrow: at(1, 9),
    ...(toMonday > 1 ? { monday: at(toMonday, 9) } : {}),
  };
}

/** For a field of the browser that takes a moment: local time without zone. */
export function fieldTime(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}
