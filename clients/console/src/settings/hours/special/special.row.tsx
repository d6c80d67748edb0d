import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { Icon } from "../../../parts/icon.js";
import { type OpeningWindow, type SpecialDay, type Weekday, WEEKDAYS } from "../calendar.js";
import { TimeField } from "../week/time.field.js";
import { addedAt, nextStart } from "../week/week.js";

interface RowProps {
  readonly day: SpecialDay;
  /** The last day that is the same. */
  readonly last: string;
  readonly isPast: boolean;
  readonly isFixed: boolean;
  onChange(day: SpecialDay): void;
  onRemove(): void;
}

const KINDS = ["CLOSED", "LIKE_WEEKDAY", "WINDOWS"] as const;
const USUAL: readonly OpeningWindow[] = [{ opensAt: "09:00", closesAt: "12:00" }];

/** The same day as another kind, with what that kind needs and nothing else. */
export const asKind = (day: SpecialDay, kind: SpecialDay["kind"]): SpecialDay => ({
  ...day,
  kind,
  weekday: kind === "LIKE_WEEKDAY" ? (day.weekday ?? "MONDAY") : null,
  windows: kind === "WINDOWS" ? (day.windows.length ? day.windows : USUAL) : [],
});

export function SpecialRow({ day, last, isPast, isFixed, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const date = useDateWords()(day.date, last);
  const setWindow = (place: number, next: Partial<OpeningWindow>) =>
    onChange({ ...day, windows: day.windows.map((one, at) => (at === place ? { ...one, ...next } : one)) });
  return (
    <li className="special-day" data-past={isPast} data-kind={day.kind}>
      <time dateTime={day.date} className="num">
        {date}
      </time>
      <Input
        aria-label={`${date}: ${t("hours.dayName")}`}
        placeholder={t("hours.dayName")}
        disabled={isFixed}
        maxLength={100}
        value={day.name ?? ""}
        onChange={(event) => onChange({ ...day, name: event.target.value || null })}
      />
      <div className="row row-wrap">
        <Select
          aria-label={`${date}: ${t("hours.kind.label")}`}
          className="special-kind"
          disabled={isFixed}
          value={day.kind}
          onChange={(kind) => onChange(asKind(day, kind))}
          options={KINDS.map((kind) => ({ value: kind, label: t(`hours.kind.${kind}`) }))}
        />
        {day.kind === "LIKE_WEEKDAY" && (
          <Select<Weekday>
            aria-label={`${date}: ${t("hours.like")}`}
            className="special-like"
            disabled={isFixed}
            value={day.weekday ?? "MONDAY"}
            onChange={(weekday) => onChange({ ...day, weekday })}
            options={WEEKDAYS.map((one) => ({ value: one, label: t(`hours.weekday.${one}`) }))}
          />
        )}
        {day.windows.map((window, place) => (
          <span key={place} className="row special-window">
            <TimeField
              name={`${date}, ${t("hours.from")}`}
              value={window.opensAt}
              onChange={(opensAt) => setWindow(place, { opensAt })}
            />
            <span className="dim">{t("hours.to")}</span>
            <TimeField
              name={`${date}, ${t("hours.to")}`}
              value={window.closesAt}
              onChange={(closesAt) => setWindow(place, { closesAt })}
            />
          </span>
        ))}
        {day.kind === "WINDOWS" && !isFixed && (
          <button
            type="button"
            className="icon-button"
            aria-label={t("hours.addTo", { day: date })}
            onClick={() => onChange({ ...day, windows: addedAt(day.windows, nextStart(day.windows)) ?? day.windows })}
          >
            <Icon name="plus" size={13} />
          </button>
        )}
      </div>
      {!isFixed && (
        <button type="button" className="icon-button" aria-label={t("hours.removeDay", { date })} onClick={onRemove}>
          <Icon name="trash" size={14} />
        </button>
      )}
    </li>
  );
}

/** A date with its weekday, or a range of them without, whatever the zone of the reader. */
export function useDateWords() {
  const locale = useLocale();
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", day: "numeric", ...options });
    return (date: string) => words.format(new Date(`${date}T00:00Z`));
  };
  const [whole, dated, bare] = [format({ year: "numeric", weekday: "short" }), format({ year: "numeric" }), format({})];
  // Chinese ranges of the platform's own are all slashes.
  return (date: string, last = date) => (last === date ? whole(date) : `${dated(date)} – ${bare(last)}`);
}
