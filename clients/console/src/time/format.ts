const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** Making a formatter costs as much as a hundred of its answers, and every line of a list asks: one for each locale. */
function perLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const dates = (wishes: Intl.DateTimeFormatOptions) => perLocale((locale) => new Intl.DateTimeFormat(locale, wishes));
const agoShort = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }));
const ago = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const hourAndMinute = dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekday = dates({ weekday: "short" });
const monthAndDay = dates({ month: "short", day: "numeric" });
const yearMonthDay = dates({ year: "numeric", month: "short", day: "numeric" });
const weekdayMonthDay = dates({ weekday: "short", month: "short", day: "numeric" });
const medium = dates({ dateStyle: "medium" });
const whole = dates({ dateStyle: "full", timeStyle: "medium" });
const lengths = perLocale(() => new Map<string, Intl.NumberFormat>());

/** A length in one unit, such as `3 min`. */
function length(value: number, unit: string, digits: number, locale: string): string {
  const made = lengths(locale);
  const wishes = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: digits } as const;
  const known = made.get(unit + digits) ?? new Intl.NumberFormat(locale, wishes);
  made.set(unit + digits, known);
  return known.format(value);
}

/** A running time, in seconds: `0:07`, `12:40`, `3:02:09`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / HOUR), Math.floor((whole % HOUR) / MINUTE), whole % MINUTE];
  if (hours >= 24) return `${Math.floor(hours / 24)}d ${two(hours % 24)}:${two(minutes)}`;
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A length of time in words, two units at most: `1 min 20 sec`, `3 小时 5 分钟`. Seconds below ten keep one decimal. */
export function span(seconds: number, locale: string): string {
  const unit = (value: number, name: string, digits = 0) => length(value, name, digits, locale);
  if (seconds < 10) return unit(seconds, "second", 1);
  if (seconds < MINUTE) return unit(Math.round(seconds), "second");
  const [big, bigName, small, smallName] =
    seconds >= DAY
      ? ([DAY, "day", HOUR, "hour"] as const)
      : seconds >= HOUR
        ? ([HOUR, "hour", MINUTE, "minute"] as const)
        : ([MINUTE, "minute", 1, "second"] as const);
  let first = Math.floor(seconds / big);
  let rest = Math.round((seconds % big) / small);
  if (rest * small === big) [first, rest] = [first + 1, 0];
  // Chinese sets no space between the parts of a duration.
  const gap = locale.startsWith("zh") ? "" : " ";
  return rest ? `${unit(first, bigName)}${gap}${unit(rest, smallName)}` : unit(first, bigName);
}

/** How long ago (or ahead), coarse: `3 min. ago`, `昨天`. Under a minute it is `now`. */
export function relative(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1_000;
  const words = agoShort(locale);
  const size = Math.abs(seconds);
  if (size < MINUTE) return words.format(0, "second");
  if (size < HOUR) return words.format(Math.trunc(seconds / MINUTE), "minute");
  if (size < DAY) return words.format(Math.trunc(seconds / HOUR), "hour");
  if (size < 30 * DAY) return words.format(-daysBetween(at, now), "day");
  return medium(locale).format(at);
}

/** Calendar days from `from` to `to` in the reader's own time zone. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / (DAY * 1_000));
}

/** For a column of moments: the time today, the weekday this week, the date before. */
export function stamp(at: Date, now: Date, locale: string): string {
  const days = daysBetween(at, now);
  const isThisYear = at.getFullYear() === now.getFullYear();
  const words = days <= 0 ? hourAndMinute : days < 7 ? weekday : isThisYear ? monthAndDay : yearMonthDay;
  return words(locale).format(at);
}

export function timeOfDay(at: Date, locale: string): string {
  return hourAndMinute(locale).format(at);
}

/** A day as a heading: `Today`, `Yesterday`, `Mon, 3 Nov`. */
export function dayName(at: Date, now: Date, locale: string): string {
  const days = daysBetween(at, now);
  if (days === 0 || days === 1) {
    const word = ago(locale).format(-days, "day");
    return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  }
  return weekdayMonthDay(locale).format(at);
}

/** The whole moment, for a hover. */
export function exact(at: Date, locale: string): string {
  return whole(locale).format(at);
}
