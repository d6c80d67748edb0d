import type { WeekdayNumber } from "./calendar.js";

/** A public holiday schedule: days off, and the weekend days that are worked in exchange. */
export interface HolidaySchedule {
  readonly off: readonly { readonly name: string; readonly first: string; readonly last: string }[];
  readonly worked: readonly { readonly name: string; readonly date: string }[];
  /** The weekday whose windows a day worked in exchange has. */
  readonly workedLike: WeekdayNumber;
}

/** Mainland China, 2026: notice of the General Office of the State Council of 4 November 2025. */
export const CHINA_2026: HolidaySchedule = {
  off: [
    { name: "元旦", first: "2026-01-01", last: "2026-01-03" },
    { name: "春节", first: "2026-02-15", last: "2026-02-23" },
    { name: "清明节", first: "2026-04-04", last: "2026-04-06" },
    { name: "劳动节", first: "2026-05-01", last: "2026-05-05" },
    { name: "端午节", first: "2026-06-19", last: "2026-06-21" },
    { name: "中秋节", first: "2026-09-25", last: "2026-09-27" },
    { name: "国庆节", first: "2026-10-01", last: "2026-10-07" },
  ],
  worked: [
    { name: "元旦调休", date: "2026-01-04" },
    { name: "春节调休", date: "2026-02-14" },
    { name: "春节调休", date: "2026-02-28" },
    { name: "劳动节调休", date: "2026-05-09" },
    { name: "国庆节调休", date: "2026-09-20" },
    { name: "国庆节调休", date: "2026-10-10" },
  ],
  workedLike: 1,
};
