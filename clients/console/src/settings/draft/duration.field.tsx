import "./settings.section.css";
import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

interface DurationProps {
  readonly id?: string;
  readonly name: string;
  readonly seconds: number | null;
  readonly isFixed?: boolean;
  /** No smaller unit than this, in seconds. */
  readonly least?: number;
  readonly most?: number;
  /** Nothing at all may stand here. */
  readonly isOptional?: boolean;
  onChange(seconds: number | null): void;
}

const UNITS = { s: 1, min: 60, h: 3_600, d: 86_400 } as const;
type Unit = keyof typeof UNITS;

/** The largest unit that a length is a whole number of. */
const unitOf = (seconds: number | null, units: readonly Unit[]): Unit =>
  (seconds && [...units].reverse().find((unit) => seconds % UNITS[unit] === 0)) || (units[0] ?? "s");

/** A length of time: a number and its unit, kept in seconds. */
export function DurationField({
  id,
  name,
  seconds,
  isFixed,
  least = 1,
  most = 86_400,
  isOptional,
  onChange,
}: DurationProps) {
  const { t } = useTranslation();
  const units = (Object.keys(UNITS) as Unit[]).filter((unit) => UNITS[unit] <= most / 2 && UNITS[unit] >= least);
  const unit = unitOf(seconds, units);
  return (
    <span className="duration">
      <InputNumber
        {...(id ? { id } : {})}
        aria-label={name}
        min={isOptional ? 0 : 1}
        max={Math.floor(most / UNITS[unit])}
        disabled={!!isFixed}
        value={seconds === null ? null : seconds / UNITS[unit]}
        onChange={(next) => onChange(next ? Math.round(next) * UNITS[unit] : isOptional ? null : UNITS[unit])}
      />
      <Select
        aria-label={`${name}: ${t("routing.unit.label")}`}
        disabled={!!isFixed || seconds === null}
        value={unit}
        onChange={(next) => seconds && onChange(Math.min((seconds / UNITS[unit]) * UNITS[next], most))}
        options={units.map((one) => ({ value: one, label: t(`routing.unit.${one}`) }))}
      />
    </span>
  );
}
