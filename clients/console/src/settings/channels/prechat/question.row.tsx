import { Checkbox, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { UserError } from "../../../live/act.js";
import { Field } from "../../../parts/field.js";
import { Icon } from "../../../parts/icon.js";
import type { Question } from "../fields.js";
import { asKind } from "./form.js";

interface RowProps {
  readonly question: Question;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  onChange(next: Question): void;
  onRemove(): void;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
}

const KINDS = ["TEXT", "NAME", "EMAIL", "PHONE", "CHOICE"] as const;

export function QuestionRow({ question, errors, isFixed, onChange, onRemove, onUp, onDown }: RowProps) {
  const { t } = useTranslation();
  const { key, label, kind, isRequired, choices, maxLength } = question;
  const change = (next: Partial<Question>) => onChange({ ...question, ...next });
  const name = label || key;
  return (
    <li className="question">
      <div className="question-line">
        <Field label={t("channels.formLabel")} name="label" errors={errors}>
          {(id) => (
            <Input
              id={id}
              disabled={isFixed}
              maxLength={200}
              value={label}
              onChange={(event) => change({ label: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("channels.formKind.label")}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={kind}
              onChange={(next) => onChange(asKind(question, next))}
              options={KINDS.map((one) => ({ value: one, label: t(`channels.formKind.${one}`) }))}
            />
          )}
        </Field>
        <Field label={t("channels.formKey")} name="key" errors={errors}>
          {(id) => (
            <Input
              id={id}
              disabled={isFixed}
              maxLength={40}
              value={key}
              onChange={(event) => change({ key: event.target.value })}
            />
          )}
        </Field>
      </div>
      {kind === "CHOICE" && (
        <Field label={t("channels.formChoices")} hint={t("channels.formChoicesHint")} name="choices" errors={errors}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              open={false}
              suffixIcon={null}
              disabled={isFixed}
              value={[...choices]}
              onChange={(next: string[]) => change({ choices: next })}
              maxCount={50}
            />
          )}
        </Field>
      )}
      <div className="row">
        <Checkbox
          disabled={isFixed}
          checked={isRequired}
          onChange={(event) => change({ isRequired: event.target.checked })}
        >
          {t("channels.formRequired")}
        </Checkbox>
        {kind === "TEXT" && (
          <label className="row dim">
            {t("channels.formLength")}
            <InputNumber
              size="small"
              min={1}
              max={2_000}
              disabled={isFixed}
              value={maxLength}
              onChange={(next) => change({ maxLength: next ?? 500 })}
            />
          </label>
        )}
        <span className="grow" />
        {!isFixed && (
          <>
            <Tool name={t("channels.formUp", { name })} icon="up" run={onUp} />
            <Tool name={t("channels.formDown", { name })} icon="down" run={onDown} />
            <Tool name={t("channels.formRemove", { name })} icon="trash" run={onRemove} />
          </>
        )}
      </div>
    </li>
  );
}

function Tool({ name, icon, run }: { name: string; icon: "up" | "down" | "trash"; run: (() => void) | null }) {
  return (
    <button type="button" className="icon-button" aria-label={name} disabled={!run} onClick={() => run?.()}>
      <Icon name={icon} size={14} />
    </button>
  );
}
