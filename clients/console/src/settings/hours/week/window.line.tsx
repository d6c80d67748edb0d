import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type OpeningWindow, type Weekday, WEEKDAYS } from "../calendar.js";
import { TimeField } from "./time.field.js";
import { overlaps } from "./week.js";

interface LineProps {
  readonly name: string;
  readonly windows: readonly OpeningWindow[];
  readonly index: number;
  onChange(windows: readonly OpeningWindow[]): void;
  onCopy(days: readonly Weekday[]): void;
  onRemoved(): void;
}

/** The window that was chosen, to the minute, and its day as a pattern for others. */
export function WindowLine({ name, windows, index, onChange, onCopy, onRemoved }: LineProps) {
  const { t } = useTranslation();
  const window = windows[index];
  if (!window) return null;
  const set = (next: Partial<OpeningWindow>) =>
    onChange(windows.map((one, place) => (place === index ? { ...one, ...next } : one)));
  return (
    <div className="window-line" role="group" aria-label={name}>
      <b>{name}</b>
      <TimeField name={`${name}, ${t("hours.from")}`} value={window.opensAt} onChange={(opensAt) => set({ opensAt })} />
      <span className="dim">{t("hours.to")}</span>
      <TimeField
        name={`${name}, ${t("hours.to")}`}
        value={window.closesAt}
        onChange={(closesAt) => set({ closesAt })}
      />
      {overlaps(windows) && (
        <span className="field-error" role="alert">
          {t("hours.overlap")}
        </span>
      )}
      <span className="grow" />
      <Button size="small" onClick={() => onCopy(WEEKDAYS.slice(0, 5))}>
        {t("hours.copyWeekdays")}
      </Button>
      <Button size="small" onClick={() => onCopy(WEEKDAYS)}>
        {t("hours.copyAll")}
      </Button>
      <Button
        size="small"
        onClick={() => {
          onRemoved();
          onChange(windows.filter((_, place) => place !== index));
        }}
      >
        {t("hours.remove")}
      </Button>
    </div>
  );
}
