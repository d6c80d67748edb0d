import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { useNow } from "../../time/now.js";
import { type Calendar, dayAfter, type Place, stateAt, timeOf, wallClock, weekdayOf } from "./calendar.js";

/** Open or closed, as the calendar's own clock moves on. */
export function useOpening(calendar: Calendar) {
  const now = wallClock(calendar.timezone, new Date(useNow()));
  return { now, ...stateAt(calendar, now) };
}

export function OpenNow({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation();
  const { isOpen } = useOpening(calendar);
  return <span className={isOpen ? "pill pill-good" : "pill"}>{t(isOpen ? "channels.open" : "channels.closed")}</span>;
}

/** Open until when, or closed until when, in a sentence. */
export function HoursLine({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation();
  const say = usePlaceWords();
  const { now, isOpen, turns } = useOpening(calendar);
  if (!turns) return t(isOpen ? "hours.openAlways" : "hours.never");
  return t(isOpen ? "hours.openUntil" : "hours.opens", { when: say(turns, now) });
}

/** A moment on the wall clock as it is said today: `18:00`, `Monday 09:00`, `7 Dec 09:00`. */
function usePlaceWords() {
  const { t } = useTranslation();
  const locale = useLocale();
  return ({ date, minute }: Place, now: Place): string => {
    const time = timeOf(minute);
    if (date === now.date) return time;
    if (date < dayAfter(now.date, 7)) return `${t(`hours.weekday.${weekdayOf(date)}`)} ${time}`;
    return `${new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long", day: "numeric", weekday: "long" }).format(new Date(`${date}T00:00Z`))} ${time}`;
  };
}
