import { useTranslation } from "react-i18next";
import type { Rule } from "../rule/rule.js";
import { type Choices, useRuleWords } from "../rule/rule.words.js";

/** When it applies and who gets it then, in one line. */
export function RuleSummary({ rule, choices }: { rule: Rule; choices: Choices }) {
  const { t } = useTranslation();
  const say = useRuleWords(choices);
  return (
    <span className="rule-summary">
      {rule.conditions.length === 0 ? (
        <span className="chip">{t("routing.always")}</span>
      ) : (
        rule.conditions.map((condition, place) => (
          <span key={place} className="row">
            {place > 0 && <span className="dim">{t(rule.match === "ANY" ? "routing.any" : "routing.all")}</span>}
            <span className="chip">{say.condition(condition)}</span>
          </span>
        ))
      )}
      <span className="dim" aria-hidden="true">
        →
      </span>
      {say.target(rule).map((part, place) => (
        <span key={place} className={place === 0 ? "chip chip-target" : "soft"}>
          {part}
          {place > 0 && place < say.target(rule).length - 1 ? " ·" : ""}
        </span>
      ))}
    </span>
  );
}
