const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

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
  const unit = (value: number, name: string, digits = 0) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  if (seconds < 10) return unit(seconds, "second", 1);
  if (seconds < MINUTE) return unit(Math.round(seconds), "second");
  const [big, bigName, small, smallName] =
    seconds >= DAY
      ? ([DAY, "day", HOUR, "hour"] as const)
      : seconds >= HOUR
        ? ([HOUR, "hour", MINUTE, "minute"] as const)
        : ([MINUTE, "minute", 1, "second"] as const);
  let whole = Math.floor(seconds / big);
  let rest = Math.round((seconds % big) / small);
  if (rest * small === big) [whole, rest] = [whole + 1, 0];
  // Chinese sets no space between the parts of a duration.
  const gap = locale.startsWith("zh") ? "" : " ";
  return rest ? `${unit(whole, bigName)}${gap}${unit(rest, smallName)}` : unit(whole, bigName);
}

/** How long ago (or ahead), coarse: `3 min. ago`, `昨天`. Under a minute it is `now`. */
export function relative(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1_000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const size = Math.abs(seconds);
  if (size < MINUTE) return words.format(0, "second");
  if (size < HOUR) return words.format(Math.trunc(seconds / MINUTE), "minute");
  if (size < DAY) return words.format(Math.trunc(seconds / HOUR), "hour");
  if (size < 30 * DAY) return words.format(-daysBetween(at, now), "day");
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(at);
}

/** Calendar days from `from` to `to` in the reader's own time zone. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / (DAY * 1_000));
}

/** For a column of moments: the time today, the weekday this week, the date before. */
export function stamp(at: Date, now: Date, locale: string): string {
  const days = daysBetween(at, now);
  const options: Intl.DateTimeFormatOptions =
    days <= 0
      ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
      : days < 7
        ? { weekday: "short" }
        : at.getFullYear() === now.getFullYear()
          ? { month: "short", day: "numeric" }
          : { year: "numeric", month: "short", day: "numeric" };
  return new Intl.DateTimeFormat(locale, options).format(at);
}

export function timeOfDay(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** A day as a heading: `Today`, `Yesterday`, `Mon, 3 Nov`. */
export function dayName(at: Date, now: Date, locale: string): string {
  const days = daysBetween(at, now);
  if (days === 0 || days === 1) {
    const word = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
    return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  }
  return new Intl.DateTimeFormat(locale, { weekday: "short", month: "short", day: "numeric" }).format(at);
}

/** The whole moment, for a hover. */
export function exact(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" }).format(at);
}
