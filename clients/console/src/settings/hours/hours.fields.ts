import type { HoursFragment } from "../../gql/graphql.js";
import type { OpeningDay, OpeningWindow, SpecialDay } from "./calendar.js";

const windowOf = ({ opensAt, closesAt }: OpeningWindow): OpeningWindow => ({ opensAt, closesAt });

export interface HoursFields {
  readonly name: string;
  readonly timezone: string;
  readonly week: readonly OpeningDay[];
  readonly specialDays: readonly SpecialDay[];
}

/** What the page changes, without the marks of the cache. */
export const bare = ({ name, timezone, week, specialDays }: HoursFragment): HoursFields => ({
  name,
  timezone,
  week: week.map(({ weekday, windows }): OpeningDay => ({ weekday, windows: windows.map(windowOf) })),
  specialDays: specialDays.map(
    (day): SpecialDay => ({
      date: day.date,
      kind: day.kind,
      name: day.name ?? null,
      weekday: day.weekday ?? null,
      windows: day.windows.map(windowOf),
    }),
  ),
});

/** As the mutation takes it: only the kind that needs windows may have any. */
export const inputOf = ({ week, specialDays, ...rest }: Partial<HoursFields>) => ({
  ...rest,
  ...(week ? { week: week.map(({ weekday, windows }) => ({ weekday, windows: [...windows] })) } : {}),
  ...(specialDays
    ? {
        specialDays: specialDays.map(({ windows, ...day }) => ({
          ...day,
          ...(day.kind === "WINDOWS" ? { windows: [...windows] } : {}),
        })),
      }
    : {}),
});
