import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { submits } from "../../../parts/submits.js";
import { dayAfter, type SpecialDay } from "../calendar.js";
import { useDateWords } from "./special.row.js";

interface NewDayProps {
  readonly today: string;
  readonly taken: readonly string[];
  onAdd(days: readonly SpecialDay[]): void;
}

/** A holiday is at most this long. */
const DAYS_MOST = 60;

/** One date, or all from one to another; they begin as closed and are made into something else in their line. */
export function NewDay({ today, taken, onAdd }: NewDayProps) {
  const { t } = useTranslation();
  const say = useDateWords();
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [name, setName] = useState("");
  const dates = datesBetween(first, last);
  const twice = dates.find((date) => taken.includes(date));

  const add = async () => {
    if (!dates.length || twice) return;
    onAdd(dates.map((date) => ({ date, kind: "CLOSED", name: name.trim() || null, weekday: null, windows: [] })));
    setFirst("");
    setLast("");
    setName("");
  };
  return (
    <form className="new-day" onSubmit={submits(add)}>
      <label className="field">
        <span className="field-label">{t("hours.date")}</span>
        <Input type="date" min={today} value={first} onChange={(event) => setFirst(event.target.value)} />
      </label>
      <label className="field">
        <span className="field-label">{t("hours.lastDate")}</span>
        <Input type="date" min={first || today} value={last} onChange={(event) => setLast(event.target.value)} />
      </label>
      <label className="field grow">
        <span className="field-label">{t("hours.dayName")}</span>
        <Input maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <Button htmlType="submit" disabled={!dates.length || !!twice}>
        {t("hours.specialAdd")}
      </Button>
      {twice && (
        <p className="field-error" role="alert">
          {t("hours.dayTwice", { date: say(twice) })}
        </p>
      )}
    </form>
  );
}

/** From the first day to the last; without a last one the first alone. */
export function datesBetween(first: string, last: string): string[] {
  if (!first) return [];
  const dates = [first];
  for (let date = dayAfter(first, 1); last && date <= last && dates.length < DAYS_MOST; date = dayAfter(date, 1))
    dates.push(date);
  return dates;
}
