import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PanelFieldsQuery } from "../../gql/graphql.js";

interface ControlProps {
  readonly field: PanelFieldsQuery["conversationFields"][number];
  readonly text: string;
  readonly canEdit: boolean;
  /** True when it was taken. */
  onSave(text: string): Promise<boolean>;
}

/** One field as a control of the browser's own, saved when it is left. */
export function FieldControl({ field, text, canEdit, onSave }: ControlProps) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  const save = async (next: string) => {
    if (next.trim() === text) return setDraft(text);
    if (!(await onSave(next))) setDraft(text);
  };
  const pick = (next: string) => {
    setDraft(next);
    void save(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
    if (event.key === "Escape") {
      setDraft(text);
      event.stopPropagation();
    }
  };
  const options = field.type === "BOOLEAN" ? ["true", "false"] : field.choices;
  const word = (option: string) =>
    field.type === "BOOLEAN" ? t(option === "true" ? "side.fields.yes" : "side.fields.no") : option;
  const chosen = draft ? draft.split("\n") : [];
  return (
    <>
      <dt>
        <label htmlFor={id}>
          {field.label}
          {field.isRequiredToResolve && (
            <abbr title={t("side.fields.required")} data-missing={!text}>
              *
            </abbr>
          )}
        </label>
      </dt>
      <dd>
        {!canEdit ? (
          chosen.map(word).join(", ") || "–"
        ) : field.type === "BOOLEAN" || field.type === "CHOICE" ? (
          <select id={id} className="field-inline" value={draft} onChange={(event) => pick(event.target.value)}>
            <option value="">–</option>
            {[...new Set([...options, ...chosen])].map((option) => (
              <option key={option} value={option}>
                {word(option)}
              </option>
            ))}
          </select>
        ) : field.type === "MULTI_CHOICE" ? (
          <span id={id} className="field-choices" role="group" aria-label={field.label}>
            {options.map((option) => (
              <button
                key={option}
                type="button"
                className="field-choice"
                aria-pressed={chosen.includes(option)}
                onClick={() =>
                  pick(
                    options.filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one))).join("\n"),
                  )
                }
              >
                {option}
              </button>
            ))}
          </span>
        ) : (
          <input
            id={id}
            className="field-inline"
            type={field.type === "NUMBER" ? "number" : field.type === "DATE" ? "date" : "text"}
            step="any"
            maxLength={1_000}
            placeholder="–"
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={() => void save(draft)}
            onKeyDown={onKeyDown}
          />
        )}
      </dd>
    </>
  );
}
