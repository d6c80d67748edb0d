import { Input, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import type { UserError } from "../../../live/act.js";
import { Field } from "../../../parts/field.js";
import type { Rule } from "../rule/rule.js";
import type { Choices } from "../rule/rule.words.js";
import { Conditions } from "./conditions.js";
import { Waiting } from "./waiting.js";
import { Who } from "./who.js";

export interface EditProps {
  readonly rule: Rule;
  readonly choices: Choices;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  onChange(rule: Rule): void;
}

/** The open rule: when it applies, who gets it, and what happens when nobody takes it. */
export function RuleEditor(props: EditProps) {
  const { t } = useTranslation();
  const { rule, errors, isFixed, onChange } = props;
  return (
    <div className="rule-editor">
      <Field label={t("routing.ruleName")} name="name" errors={errors}>
        {(id) => (
          <Input
            id={id}
            disabled={isFixed}
            maxLength={80}
            value={rule.name}
            onChange={(event) => onChange({ ...rule, name: event.target.value })}
          />
        )}
      </Field>
      <fieldset>
        <legend>
          {t("routing.when")}
          {rule.conditions.length > 1 && (
            <Segmented
              size="small"
              disabled={isFixed}
              aria-label={t("routing.match.label")}
              value={rule.match}
              onChange={(match: Rule["match"]) => onChange({ ...rule, match })}
              options={[
                { value: "ALL", label: t("routing.match.ALL") },
                { value: "ANY", label: t("routing.match.ANY") },
              ]}
            />
          )}
        </legend>
        <Conditions {...props} />
      </fieldset>
      <fieldset>
        <legend>{t("routing.who")}</legend>
        <Who {...props} />
      </fieldset>
      <fieldset>
        <legend>{t("routing.wait")}</legend>
        <Waiting {...props} />
      </fieldset>
    </div>
  );
}
