import { Switch } from "antd";
import { useTranslation } from "react-i18next";
import { draftOf } from "../actions/action.draft.js";
import { useActionWords } from "../actions/use.action.words.js";
import type { Choices } from "../actions/use.choices.js";
import type { RuleRowFragment } from "../gql/graphql.js";
import { addressOf, TabLink } from "../parts/tab.link.js";
import { useSorting } from "../sorting/use.sorting.js";
import { groupOf } from "./condition/condition.draft.js";
import { wordsOfCondition } from "./condition/condition.words.js";
import type { Names } from "./condition/use.names.js";

interface LinesProps {
  readonly rules: readonly RuleRowFragment[];
  readonly choices: Choices;
  readonly names: Names;
  onMove(from: number, to: number): void;
  onEnable(id: string, isEnabled: boolean): void;
}

/** The rules in the order in which they are looked at, each as a sentence. */
export function RuleLines({ rules, choices, names, onMove, onEnable }: LinesProps) {
  const { t } = useTranslation();
  const says = useActionWords(choices);
  const sorting = useSorting(rules.length, onMove);
  return (
    <ol className="rule-lines">
      {rules.map((rule, index) => {
        const condition = wordsOfCondition(groupOf(rule.conditionParts), { t, names, fields: choices.fields });
        return (
          <li key={rule.id} className="rule-line" data-rests={!rule.isEnabled} {...sorting.rowOf(index)}>
            <button
              type="button"
              className="handle"
              aria-label={t("library.moveNamed", { name: rule.name })}
              {...sorting.handleOf(index)}
            />
            <div className="grow">
              <TabLink address={addressOf("/settings", { part: "rules", id: rule.id })} isCurrent={false}>
                {rule.name}
              </TabLink>
              {rule.stopsOthers && <span className="pill">{t("rules.stopsOthers")}</span>}
              <p className="rule-sentence">
                <span className="rule-word">{t("rules.when")}</span>
                <span>{t(`rules.event.${rule.event}`, { minutes: rule.afterMinutes ?? 0 })}</span>
                {condition && (
                  <>
                    <span className="rule-word">{t("rules.if")}</span>
                    <span>{condition}</span>
                  </>
                )}
                <span className="rule-word">{t("rules.does")}</span>
                <span>{rule.actions.map((action) => says(draftOf(action))).join(" → ")}</span>
              </p>
            </div>
            <Switch
              size="small"
              aria-label={t("rules.enabledNamed", { name: rule.name })}
              checked={rule.isEnabled}
              onChange={(isEnabled) => onEnable(rule.id, isEnabled)}
            />
          </li>
        );
      })}
    </ol>
  );
}
