import { clearableText, Rejection, type Sentence } from "@switchboard/kit";
import { isTimezone } from "../calendar/zone.js";
import { type OpeningDay, type OpeningWindow, type SpecialDay, WEEKDAYS } from "./business-hours.js";
import { minutesOf } from "./hours.clock.js";
import type { OpeningDayInput, OpeningWindowInput, SpecialDayInput } from "./hours.inputs.js";

// What callers may write into a calendar; each refusal names the place.

const WINDOWS_MOST = 10;
const SPECIAL_MOST = 400;

const refuse = (code: string, sentence: Sentence, path: readonly string[]) => new Rejection(code, sentence, path);

/** @throws Rejection TIMEZONE_INVALID */
export function checkedTimezone(timezone: string): string {
  if (isTimezone(timezone)) return timezone;
  throw refuse("TIMEZONE_INVALID", { en: "There is no such time zone.", "zh-CN": "时区无效。" }, ["input", "timezone"]);
}

/** @throws Rejection WINDOW_INVALID, WINDOW_PAST_MIDNIGHT, WINDOWS_OVERLAP, TOO_MANY */
function checkedWindows(windows: readonly OpeningWindowInput[], path: readonly string[]): OpeningWindow[] {
  if (windows.length > WINDOWS_MOST) throw tooMany(WINDOWS_MOST, path);
  const spans = windows.map(({ opensAt, closesAt }, place) => {
    const here = [...path, String(place)];
    const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
    if (from === null || to === null || from === to || from === 1_440)
      throw refuse("WINDOW_INVALID", { en: "Write times as HH:MM.", "zh-CN": "时间格式应为 HH:MM。" }, here);
    if (to < from) {
      const en = "A window ends at 24:00 at the latest; what comes after midnight belongs to the next day.";
      throw refuse("WINDOW_PAST_MIDNIGHT", { en, "zh-CN": "时段最晚到 24:00，跨零点的部分请写在次日。" }, here);
    }
    return { opensAt, closesAt, from, to };
  });
  spans.sort((a, b) => a.from - b.from);
  if (spans.some((span, place) => place > 0 && span.from < (spans[place - 1] as typeof span).to))
    throw refuse("WINDOWS_OVERLAP", { en: "Two windows overlap.", "zh-CN": "时段有重叠。" }, path);
  return spans.map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));
}

/** Monday first, closed days left out. @throws Rejection DAY_TWICE and what windows are refused for */
export function checkedWeek(week: readonly OpeningDayInput[]): OpeningDay[] {
  const path = ["input", "week"];
  expectOnce(
    week.map((day) => day.weekday),
    path,
  );
  return week
    .map(({ weekday, windows }, place) => ({
      weekday,
      windows: checkedWindows(windows, [...path, String(place), "windows"]),
    }))
    .filter(({ windows }) => windows.length > 0)
    .sort((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday));
}

/** By date. @throws Rejection DAY_TWICE, DAY_UNCLEAR, TEXT_TOO_LONG, TOO_MANY and what windows are refused for */
export function checkedSpecialDays(days: readonly SpecialDayInput[]): SpecialDay[] {
  const path = ["input", "specialDays"];
  if (days.length > SPECIAL_MOST) throw tooMany(SPECIAL_MOST, path);
  expectOnce(
    days.map((day) => day.date),
    path,
  );
  return days
    .map((day, place) => {
      const here = [...path, String(place)];
      const { date, kind, weekday, windows } = day;
      if ((kind === "LIKE_WEEKDAY") !== (weekday != null) || (kind === "WINDOWS") !== (windows != null)) {
        const en = "A weekday belongs to LIKE_WEEKDAY, windows to WINDOWS, and nothing to CLOSED.";
        throw refuse("DAY_UNCLEAR", { en, "zh-CN": "调休需指定星期，自定时段需给出时段，休息日两者都不需要。" }, here);
      }
      const name = clearableText(day.name, 100, [...here, "name"]) ?? null;
      const own = windows ? checkedWindows(windows, [...here, "windows"]) : [];
      return { date, kind, name, weekday: weekday ?? null, windows: own };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function expectOnce(days: readonly string[], path: readonly string[]): void {
  if (new Set(days).size === days.length) return;
  throw refuse("DAY_TWICE", { en: "A day is named twice.", "zh-CN": "同一天重复出现。" }, path);
}

const tooMany = (most: number, path: readonly string[]) =>
  refuse("TOO_MANY", { en: `At most ${most}.`, "zh-CN": `最多 ${most} 个。` }, path);
