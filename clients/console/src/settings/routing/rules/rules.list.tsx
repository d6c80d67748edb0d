import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { UserError } from "../../../live/act.js";
import { Icon } from "../../../parts/icon.js";
import { withSwapped } from "../../channels/prechat/form.js";
import { errorsUnder, newRule, type Rule } from "../rule/rule.js";
import type { Choices } from "../rule/rule.words.js";
import { RuleRow } from "./rule.row.js";

interface ListProps {
  readonly rules: readonly Rule[];
  readonly choices: Choices;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  onChange(rules: readonly Rule[]): void;
}

/** The rules from the first to the last; one at a time is open. */
export function RulesList({ rules, choices, errors, isFixed, onChange }: ListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(rules.length === 1 ? (rules[0]?.uid ?? null) : null);
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (from: number, to: number) => to >= 0 && to < rules.length && onChange(withSwapped(rules, from, to));
  const freeName = (wished: string) => {
    const taken = new Set(rules.map(({ name }) => name));
    let name = wished;
    for (let number = 2; taken.has(name); number++) name = `${wished} ${number}`;
    return name;
  };
  const add = (rule: Rule, at: number) => {
    onChange(rules.toSpliced(at, 0, rule));
    setOpen(rule.uid);
  };

  return (
    <div>
      <p className="dim rules-about">{t("routing.rulesText")}</p>
      <ol className="rules" aria-label={t("routing.tab.rules")}>
        {rules.map((rule, place) => (
          <RuleRow
            key={rule.uid}
            rule={rule}
            place={place}
            count={rules.length}
            choices={choices}
            errors={errorsUnder(errors, place)}
            isFixed={isFixed}
            isOpen={open === rule.uid}
            isDragged={dragged === rule.uid}
            onToggle={() => setOpen(open === rule.uid ? null : rule.uid)}
            onChange={(next) => onChange(rules.map((one) => (one.uid === rule.uid ? next : one)))}
            onMove={(to) => move(place, to)}
            onCopy={() =>
              add(
                { ...rule, uid: crypto.randomUUID(), name: freeName(t("routing.copyName", { name: rule.name })) },
                place + 1,
              )
            }
            onRemove={rules.length > 1 ? () => onChange(rules.toSpliced(place, 1)) : null}
            onDrag={(isOn) => setDragged(isOn ? rule.uid : null)}
            onDraggedOver={() => {
              const from = rules.findIndex(({ uid }) => uid === dragged);
              if (from >= 0 && from !== place) move(from, place);
            }}
          />
        ))}
      </ol>
      <p className="dim rules-rest">{t("routing.noMatch")}</p>
      {!isFixed && rules.length < 50 && (
        <Button
          icon={<Icon name="plus" size={14} />}
          onClick={() => add(newRule(freeName(t("routing.newRule"))), rules.length)}
        >
          {t("routing.addRule")}
        </Button>
      )}
    </div>
  );
}
