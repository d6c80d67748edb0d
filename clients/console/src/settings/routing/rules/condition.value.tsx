import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { TIERS } from "../../../customer/tiers.js";
import { TimeField } from "../../hours/week/time.field.js";
import type { Condition } from "../rule/rule.js";
import { type Choices, useRuleWords } from "../rule/rule.words.js";

interface ValueProps {
  readonly condition: Condition;
  readonly number: number;
  readonly choices: Choices;
  readonly isFixed: boolean;
  onChange(condition: Condition): void;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const LANGUAGES = ["zh", "en"];

/** What a condition compares with: something to pick from where there is a list, else words of one's own. */
export function ConditionValue({ condition, number, choices, isFixed, onChange }: ValueProps) {
  const { t } = useTranslation();
  const say = useRuleWords(choices);
  if (condition.field === "TIME") return <TimeValue {...{ condition, number, choices, isFixed, onChange }} />;
  const options = optionsOf(condition, choices)?.map((value) => ({ value, label: say.value(condition, value) }));
  const isOpenList = !options || condition.field === "LANGUAGE";
  return (
    <Select
      aria-label={t("routing.conditionValues", { number })}
      className="grow"
      mode={isOpenList ? "tags" : "multiple"}
      disabled={isFixed}
      maxCount={50}
      optionFilterProp="label"
      placeholder={isOpenList ? t("routing.typeHint") : undefined}
      {...(options ? { options } : { open: false, suffixIcon: null })}
      value={[...condition.values]}
      onChange={(values: string[]) => onChange({ ...condition, values })}
    />
  );
}

function optionsOf({ field }: Condition, { channels, questions }: Choices): readonly string[] | null {
  if (field === "CHANNEL") return channels.map(({ id }) => id);
  if (field === "INTENT") return questions.map(({ id }) => id);
  if (field === "CUSTOMER_TIER") return TIERS;
  if (field === "CHANNEL_KIND") return ["WEB"];
  return field === "LANGUAGE" ? LANGUAGES : null;
}

function TimeValue({ condition, number, choices, isFixed, onChange }: ValueProps) {
  const { t } = useTranslation();
  const say = useRuleWords(choices);
  return (
    <span className="row row-wrap grow">
      <Select
        aria-label={t("routing.conditionDays", { number })}
        className="condition-days"
        mode="multiple"
        disabled={isFixed}
        placeholder={t("routing.everyDay")}
        value={[...condition.weekdays]}
        onChange={(weekdays: number[]) => onChange({ ...condition, weekdays: weekdays.sort((a, b) => a - b) })}
        options={DAYS.map((day) => ({ value: day, label: say.weekday(day) }))}
      />
      <TimeField
        name={t("routing.conditionFrom", { number })}
        value={condition.from ?? "00:00"}
        onChange={(from) => onChange({ ...condition, from })}
      />
      <span className="dim">–</span>
      <TimeField
        name={t("routing.conditionTo", { number })}
        value={condition.to ?? "24:00"}
        // The server's day ends where the next begins.
        onChange={(to) => onChange({ ...condition, to: to === "24:00" ? "00:00" : to })}
      />
      <span className="dim">{condition.timezone}</span>
    </span>
  );
}
