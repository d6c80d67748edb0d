import "./week.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  minutesOpen,
  type OpeningDay,
  type OpeningWindow,
  type Place,
  type Weekday,
  weekdayOf,
  WEEKDAYS,
  windowsOfDay,
} from "../calendar.js";
import { DayTrack } from "./day.track.js";
import { copiedTo, withDay } from "./week.js";
import { WindowLine } from "./window.line.js";

interface GridProps {
  readonly week: readonly OpeningDay[];
  readonly now: Place;
  readonly isFixed: boolean;
  onChange(week: readonly OpeningDay[]): void;
}

interface Selected {
  readonly weekday: Weekday;
  readonly index: number;
}

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** Seven days of 24 hours; the window under the hand is also written out below. */
export function WeekGrid({ week, now, isFixed, onChange }: GridProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<Selected | null>(null);
  const set = (weekday: Weekday, windows: readonly OpeningWindow[]) => onChange(withDay(week, weekday, windows));
  const chosen = selected && windowsOfDay(week, selected.weekday)[selected.index] ? selected : null;

  return (
    <div className="week">
      <div className="week-row week-scale" aria-hidden="true">
        <span />
        <div className="week-hours">
          {HOURS.map((hour) => (
            <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </div>
        <span />
      </div>
      {WEEKDAYS.map((weekday) => {
        const windows = windowsOfDay(week, weekday);
        const name = t(`hours.weekday.${weekday}`);
        return (
          <div key={weekday} className="week-row" role="group" aria-label={name}>
            <span className={windows.length ? "week-day" : "week-day dim"}>{name}</span>
            <DayTrack
              name={name}
              windows={windows}
              chosen={chosen?.weekday === weekday ? chosen.index : null}
              now={weekdayOf(now.date) === weekday ? now.minute : null}
              isFixed={isFixed}
              onChoose={(index) => setSelected({ weekday, index })}
              onChange={(next) => set(weekday, next)}
            />
            <span className="week-sum dim num">
              {windows.length
                ? t("hours.perDay", { hours: Math.round(minutesOpen(windows) / 6) / 10 })
                : t("hours.closedDay")}
            </span>
          </div>
        );
      })}
      {chosen && !isFixed && (
        <WindowLine
          key={`${chosen.weekday} ${chosen.index}`}
          name={t(`hours.weekday.${chosen.weekday}`)}
          windows={windowsOfDay(week, chosen.weekday)}
          index={chosen.index}
          onChange={(windows) => set(chosen.weekday, windows)}
          onCopy={(days) => onChange(copiedTo(week, windowsOfDay(week, chosen.weekday), days))}
          onRemoved={() => setSelected(null)}
        />
      )}
    </div>
  );
}
