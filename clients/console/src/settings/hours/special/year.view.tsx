import "./year.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { Icon } from "../../../parts/icon.js";
import { type Calendar, dayAfter, WEEKDAYS, weekdayOf, windowsOn } from "../calendar.js";
import { useDateWords } from "./special.row.js";

interface YearProps {
  readonly calendar: Calendar;
  readonly today: string;
}

/** Twelve small months: a picture of what the list above says, so one look tells whether a holiday is missing. */
export function YearView({ calendar, today }: YearProps) {
  const { t } = useTranslation();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  return (
    <div>
      <div className="row year-head">
        <button type="button" className="icon-button" aria-label={t("hours.before")} onClick={() => setYear(year - 1)}>
          <Icon name="left" size={14} />
        </button>
        <b className="num">{year}</b>
        <button type="button" className="icon-button" aria-label={t("hours.after")} onClick={() => setYear(year + 1)}>
          <Icon name="right" size={14} />
        </button>
        <span className="year-legend end">
          {(["closed", "makeUp", "own", "today"] as const).map((kind) => (
            <span key={kind}>
              <i data-kind={kind} /> {t(`hours.legend.${kind}`)}
            </span>
          ))}
        </span>
      </div>
      <div className="year">
        {Array.from({ length: 12 }, (_, month) => (
          <Month
            key={month}
            first={`${year}-${String(month + 1).padStart(2, "0")}-01`}
            calendar={calendar}
            today={today}
          />
        ))}
      </div>
    </div>
  );
}

function Month({ first, calendar, today }: YearProps & { first: string }) {
  const locale = useLocale();
  const say = useDateWords();
  const { t } = useTranslation();
  const name = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long" }).format(new Date(`${first}T00:00Z`));
  const days: string[] = [];
  for (let date = first; date.startsWith(first.slice(0, 7)); date = dayAfter(date, 1)) days.push(date);
  const special = new Map(calendar.specialDays.map((day) => [day.date, day]));
  return (
    <div className="month" role="img" aria-label={name}>
      <b>{name}</b>
      <div className="month-days">
        {days.map((date, place) => {
          const day = special.get(date);
          const kind = !day ? null : day.kind === "CLOSED" ? "closed" : day.kind === "WINDOWS" ? "own" : "makeUp";
          const windows = windowsOn(calendar, date);
          const what = windows.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join(", ");
          return (
            <span
              key={date}
              className="num"
              style={place === 0 ? { gridColumnStart: WEEKDAYS.indexOf(weekdayOf(date)) + 1 } : undefined}
              data-kind={kind ?? (windows.length ? "open" : "off")}
              data-today={date === today}
              title={`${say(date)}${day?.name ? ` · ${day.name}` : ""} · ${what || t("hours.closedDay")}`}
            >
              {Number(date.slice(8))}
            </span>
          );
        })}
      </div>
    </div>
  );
}
