import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddHolidaysDocument, type HoursFragment, HoursRecordDocument } from "../../../gql/graphql.js";
import { act } from "../../../live/act.js";
import { client } from "../../../live/client.js";
import { tell, tellRefusal } from "../../../parts/toast.js";
import { groupsOf } from "./groups.js";
import { NewDay } from "./new.day.js";
import { SpecialRow } from "./special.row.js";
import type { SpecialDay } from "../calendar.js";

interface DaysProps {
  readonly hours: HoursFragment;
  readonly days: readonly SpecialDay[];
  /** By the calendar's own clock. */
  readonly today: string;
  readonly isDirty: boolean;
  readonly isFixed: boolean;
  onChange(days: readonly SpecialDay[]): void;
}

/** Holidays, make-up workdays and short days by date; what is past is folded away. */
export function SpecialDays({ hours, days, today, isDirty, isFixed, onChange }: DaysProps) {
  const { t } = useTranslation();
  const [withPast, setWithPast] = useState(false);
  const past = days.filter(({ date }) => date < today).length;
  const shown = withPast ? days : days.filter(({ date }) => date >= today);

  const addPreset = async () => {
    const input = { businessHoursId: hours.id, preset: "CN_2026" as const, expectedVersion: hours.version };
    const outcome = await act(AddHolidaysDocument, { input });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    tell(t("hours.presetSaved"));
    void client.refetchQueries({ include: [HoursRecordDocument] });
  };

  return (
    <>
      {days.length === 0 && <p className="dim">{t("hours.specialNone")}</p>}
      {past > 0 && (
        <div className="row">
          <span className="dim">{t("hours.past", { count: past })}</span>
          <button type="button" className="link-button" onClick={() => setWithPast(!withPast)}>
            {t(withPast ? "hours.hidePast" : "hours.showPast")}
          </button>
        </div>
      )}
      {shown.length > 0 && (
        <ul className="special-days" aria-label={t("hours.special")}>
          {groupsOf(shown).map((group) => {
            const dates = new Set(group.map(({ date }) => date));
            const [first] = group;
            return (
              first && (
                <SpecialRow
                  key={first.date}
                  day={first}
                  last={group.at(-1)?.date ?? first.date}
                  isPast={first.date < today}
                  isFixed={isFixed}
                  onChange={({ date: _, ...what }) =>
                    onChange(days.map((one) => (dates.has(one.date) ? { ...what, date: one.date } : one)))
                  }
                  onRemove={() => onChange(days.filter(({ date }) => !dates.has(date)))}
                />
              )
            );
          })}
        </ul>
      )}
      {!isFixed && (
        <>
          <NewDay
            today={today}
            taken={days.map(({ date }) => date)}
            onAdd={(added) => onChange([...days, ...added].sort((a, b) => (a.date < b.date ? -1 : 1)))}
          />
          <div className="row row-wrap">
            <Button disabled={isDirty} onClick={() => void addPreset()}>
              {t("hours.preset")}
            </Button>
            <span className="dim">{t(isDirty ? "hours.presetFirst" : "hours.presetName.CN_2026")}</span>
          </div>
        </>
      )}
    </>
  );
}
