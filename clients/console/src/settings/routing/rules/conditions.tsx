import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../parts/icon.js";
import { useSession } from "../../../session/session.js";
import { type Condition, type Field, newCondition } from "../rule/rule.js";
import { ConditionValue } from "./condition.value.js";
import { Errors, errorsIn } from "./errors.js";
import type { EditProps } from "./rule.editor.js";
import { Tool } from "./rule.row.js";

const FIELDS: readonly Field[] = [
  "CHANNEL",
  "CHANNEL_KIND",
  "LANGUAGE",
  "REGION",
  "CUSTOMER_TIER",
  "CUSTOMER_TAG",
  "INTENT",
  "PAGE",
  "TIME",
];

export function Conditions({ rule, choices, errors, isFixed, onChange }: EditProps) {
  const { t } = useTranslation();
  const { workspace } = useSession();
  const { conditions } = rule;
  const set = (next: readonly Condition[]) => onChange({ ...rule, conditions: next });
  const setAt = (place: number, next: Condition) => set(conditions.with(place, next));
  return (
    <>
      {conditions.length === 0 && <p className="dim">{t("routing.always")}</p>}
      {conditions.map((condition, place) => (
        <div key={place} className="condition">
          <Select
            aria-label={t("routing.conditionField", { number: place + 1 })}
            disabled={isFixed}
            value={condition.field}
            onChange={(field) => setAt(place, { ...newCondition(field, workspace.timezone), isNot: condition.isNot })}
            options={FIELDS.map((field) => ({ value: field, label: t(`routing.field.${field}`) }))}
          />
          <Select
            aria-label={t("routing.conditionIs", { number: place + 1 })}
            disabled={isFixed}
            value={condition.isNot ? "not" : "is"}
            onChange={(is) => setAt(place, { ...condition, isNot: is === "not" })}
            options={[
              { value: "is", label: t("routing.is") },
              { value: "not", label: t("routing.isNot") },
            ]}
          />
          <ConditionValue
            condition={condition}
            number={place + 1}
            choices={choices}
            isFixed={isFixed}
            onChange={(next) => setAt(place, next)}
          />
          {!isFixed && (
            <Tool
              name={t("routing.removeCondition", { number: place + 1 })}
              icon="close"
              run={() => set(conditions.toSpliced(place, 1))}
            />
          )}
          <Errors errors={errorsIn(errors, "conditions", place)} />
        </div>
      ))}
      {!isFixed && conditions.length < 20 && (
        <div>
          <Button
            size="small"
            icon={<Icon name="plus" size={12} />}
            onClick={() => set([...conditions, newCondition("CUSTOMER_TIER", workspace.timezone)])}
          >
            {t("routing.addCondition")}
          </Button>
        </div>
      )}
    </>
  );
}
