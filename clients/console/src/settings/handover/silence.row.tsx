import "./handover.css";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { DurationField } from "../draft/duration.field.js";
import { type Choice, choiceOf, chosen, type Silence } from "./silence.js";
import { SilenceTexts } from "./silence.texts.js";

export interface RowProps {
  readonly rule: Silence;
  readonly name: string;
  readonly isFixed: boolean;
  onChange(rule: Silence): void;
}

const MINUTE_S = 60;
const LONGEST_S = 43_200 * MINUTE_S;

export function SilenceRow({ rule, name, isFixed, onChange }: RowProps) {
  const { t } = useTranslation();
  const choice = choiceOf(rule);
  const choices: readonly Choice[] = rule.channelId === null ? ["NEVER", "AFTER"] : ["AS_ALL", "AFTER", "NEVER"];
  return (
    <li>
      <b className="clip">{name}</b>
      <Select
        aria-label={`${name}: ${t("handover.silence")}`}
        disabled={isFixed}
        value={choice}
        onChange={(next) => onChange(chosen(rule, next))}
        options={choices.map((one) => ({ value: one, label: t(`handover.choice.${one}`) }))}
      />
      {choice === "AFTER" && (
        <>
          <DurationField
            name={`${name}: ${t("handover.after")}`}
            seconds={(rule.afterMinutes ?? 1) * MINUTE_S}
            least={MINUTE_S}
            most={LONGEST_S}
            isFixed={isFixed}
            onChange={(seconds) => onChange({ ...rule, afterMinutes: Math.round((seconds ?? MINUTE_S) / MINUTE_S) })}
          />
          <SilenceTexts rule={rule} name={name} isFixed={isFixed} onChange={onChange} />
        </>
      )}
    </li>
  );
}
