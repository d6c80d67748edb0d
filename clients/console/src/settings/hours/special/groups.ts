import { dayAfter, type SpecialDay } from "../calendar.js";

/** Days in a row that are the same, as people speak of a holiday: from its first day to its last. */
export function groupsOf(days: readonly SpecialDay[]): SpecialDay[][] {
  const groups: SpecialDay[][] = [];
  for (const day of days) {
    const last = groups.at(-1)?.at(-1);
    if (last && dayAfter(last.date, 1) === day.date && whatOf(last) === whatOf(day)) groups.at(-1)?.push(day);
    else groups.push([day]);
  }
  return groups;
}

const whatOf = ({ kind, name, weekday, windows }: SpecialDay): string => JSON.stringify([kind, name, weekday, windows]);
