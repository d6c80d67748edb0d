import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AutomationEvent, Fact, FieldRowFragment, Operator } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import type { Comparison } from "./condition.draft.js";
import { factsFor, kindOf, operatorsOf, takesValues } from "./facts.js";
import type { Names } from "./use.names.js";

interface RowProps {
  readonly comparison: Comparison;
  readonly event: AutomationEvent;
  readonly fields: readonly FieldRowFragment[];
  readonly names: Names;
  onChange(comparison: Comparison): void;
  onRemove(): void;
}

/** One fact, how it is compared, and with what. */
export function ComparisonRow({ comparison, event, fields, names, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const { fact, operator, values, conversationFieldId } = comparison;
  const field = fields.find(({ id }) => id === conversationFieldId);
  const kind = kindOf(fact, field);
  const options = names.optionsOf(kind, field);
  const offered = factsFor(event);
  const isOne = operator === "AT_LEAST" || operator === "AT_MOST";
  const begin = (next: Fact, id?: string) => {
    const chosen = fields.find((one) => one.id === id);
    onChange({
      key: comparison.key,
      fact: next,
      operator: operatorsOf(kindOf(next, chosen))[0] ?? "IS",
      values: [],
      conversationFieldId: id,
    });
  };
  const set = (next: readonly string[]) => onChange({ ...comparison, values: next });

  return (
    <div className="comparison">
      <Select<string>
        className="comparison-fact"
        aria-label={t("rules.what")}
        showSearch
        optionFilterProp="label"
        popupMatchSelectWidth={false}
        value={fact === "FIELD" ? `FIELD ${conversationFieldId ?? ""}` : fact}
        onChange={(value) => {
          const [next = "STATUS", id] = value.split(" ");
          begin(next as Fact, id);
        }}
        options={[
          ...(offered.includes(fact) ? offered : [fact, ...offered])
            .filter((one) => one !== "FIELD")
            .map((one) => ({ value: one as string, label: t(`rules.fact.${one}`) })),
          ...fields.map(({ id, label }) => ({ value: `FIELD ${id}`, label: t("rules.field", { label }) })),
        ]}
      />
      <Select<Operator>
        className="comparison-operator"
        aria-label={t("rules.how")}
        popupMatchSelectWidth={false}
        value={operator}
        onChange={(next) => onChange({ ...comparison, operator: next, values: takesValues(next) ? values : [] })}
        options={operatorsOf(kind).map((one) => ({ value: one, label: t(`rules.operator.${one}`) }))}
      />
      {takesValues(operator) &&
        (kind === "flag" ? (
          <Select<string>
            className="comparison-values"
            aria-label={t("rules.with")}
            value={values[0] ?? null}
            onChange={(value) => set([value])}
            options={[...(options ?? [])]}
          />
        ) : kind === "number" && isOne ? (
          <InputNumber
            className="comparison-values"
            aria-label={t("rules.with")}
            value={values[0] === undefined ? null : Number(values[0])}
            onChange={(value) => set(value === null ? [] : [String(value)])}
          />
        ) : kind === "date" && isOne ? (
          <Input
            type="date"
            className="comparison-values"
            aria-label={t("rules.with")}
            value={values[0] ?? ""}
            onChange={(change) => set(change.target.value ? [change.target.value] : [])}
          />
        ) : (
          <Select<string[]>
            className="comparison-values"
            mode={options ? "multiple" : "tags"}
            aria-label={t("rules.with")}
            placeholder={t(options ? "rules.choose" : "rules.type")}
            tokenSeparators={[",", "，", "、"]}
            optionFilterProp="label"
            notFoundContent={options ? t("common.nothingFound") : null}
            value={[...values]}
            onChange={set}
            options={[...(options ?? [])]}
          />
        ))}
      <button type="button" className="icon-button end" aria-label={t("rules.removeCondition")} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
