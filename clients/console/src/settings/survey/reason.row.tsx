import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { UserError } from "../../live/act.js";
import { errorsAt } from "../../parts/field.js";
import { Icon } from "../../parts/icon.js";
import { BANDS, bandOf, inBand, type Reason } from "./reasons.js";

interface RowProps {
  readonly reason: Reason;
  readonly number: number;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  onChange(next: Reason): void;
  onRemove(): void;
}

/** One reason in a line: both languages, when it is offered, and the key that reports count. */
export function ReasonRow({ reason, number, errors, isFixed, onChange, onRemove }: RowProps) {
  const { t, i18n } = useTranslation();
  const name = (i18n.language.startsWith("zh") ? reason.labelZh : reason.labelEn) || reason.key;
  const band = bandOf(reason);
  const text = (name: "labelZh" | "labelEn" | "key") => ({
    "aria-label": `${t(`survey.${name}`)} ${number}`,
    placeholder: t(`survey.${name}`),
    maxLength: 40,
    disabled: isFixed,
    value: reason[name],
    status: errorsAt(errors, name).length > 0 ? ("error" as const) : ("" as const),
    onChange: (event: { target: { value: string } }) => onChange({ ...reason, [name]: event.target.value }),
  });
  return (
    <li className="reason">
      <div className="reason-line">
        <Input {...text("labelZh")} lang="zh-CN" />
        <Input {...text("labelEn")} lang="en" />
        <Select
          aria-label={`${t("survey.band.label")} ${number}`}
          disabled={isFixed}
          value={band ?? `${reason.fromScore}–${reason.toScore}`}
          onChange={(next) => {
            const chosen = BANDS.find((one) => one === next);
            if (chosen) onChange(inBand(reason, chosen));
          }}
          options={BANDS.map((one) => ({ value: one, label: t(`survey.band.${one}`) }))}
        />
        <Input {...text("key")} className="mono" />
        {!isFixed && (
          <button type="button" className="icon-button" aria-label={t("survey.remove", { name })} onClick={onRemove}>
            <Icon name="trash" size={14} />
          </button>
        )}
      </div>
      {errors.map((error) => (
        <span key={error.code} className="field-error" role="alert">
          {error.message}
        </span>
      ))}
    </li>
  );
}
