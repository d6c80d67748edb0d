import { Input, InputNumber, Select, Switch } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActionList } from "../actions/action.list.js";
import type { Choices } from "../actions/use.choices.js";
import type { AutomationEvent } from "../gql/graphql.js";
import type { UserError } from "../live/act.js";
import { Field } from "../parts/field.js";
import { GroupBox } from "./condition/group.box.js";
import type { Names } from "./condition/use.names.js";
import { EVENTS, type RuleDraft } from "./rule.draft.js";

interface FormProps {
  readonly draft: RuleDraft;
  readonly choices: Choices;
  readonly names: Names;
  readonly errors: readonly UserError[];
  onChange(draft: RuleDraft): void;
}

export function RuleForm({ draft, choices, names, errors, onChange }: FormProps) {
  const { t } = useTranslation();
  const change = (part: Partial<RuleDraft>) => onChange({ ...draft, ...part });
  const step = (word: string, children: ReactNode) => (
    <div className="rule-step" role="group" aria-label={word}>
      <span className="rule-word">{word}</span>
      <div className="grow">{children}</div>
    </div>
  );

  return (
    <div className="stack">
      <Field label={t("rules.name")} name="name" errors={errors}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            style={{ maxWidth: 420 }}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="rule-steps">
        {step(
          t("rules.when"),
          <span className="row row-wrap">
            <Select<AutomationEvent>
              aria-label={t("rules.whenWhat")}
              style={{ minWidth: 240 }}
              popupMatchSelectWidth={false}
              value={draft.event}
              onChange={(event) => change({ event })}
              options={EVENTS.map((value) => ({ value, label: t(`rules.eventName.${value}`) }))}
            />
            {draft.event === "CUSTOMER_WAITING" && (
              <span className="row">
                <InputNumber
                  aria-label={t("rules.minutes")}
                  min={1}
                  max={10_080}
                  value={draft.afterMinutes ?? 5}
                  onChange={(afterMinutes) => change({ afterMinutes })}
                />
                {t("rules.minutes")}
              </span>
            )}
          </span>,
        )}
        {step(
          t("rules.if"),
          <GroupBox
            group={draft.condition}
            event={draft.event}
            fields={choices.fields}
            names={names}
            onChange={(condition) => change({ condition })}
          />,
        )}
        {step(
          t("rules.does"),
          <ActionList
            actions={draft.actions}
            choices={choices}
            errors={errors}
            isUnattended
            onChange={(actions) => change({ actions })}
          />,
        )}
      </div>
      <div className="row row-wrap" style={{ gap: "6px 24px" }}>
        <label className="row">
          <Switch size="small" checked={draft.isEnabled} onChange={(isEnabled) => change({ isEnabled })} />
          {t("rules.enabled")}
        </label>
        <label className="row">
          <Switch size="small" checked={draft.stopsOthers} onChange={(stopsOthers) => change({ stopsOthers })} />
          {t("rules.stopsOthersLong")}
        </label>
      </div>
    </div>
  );
}
