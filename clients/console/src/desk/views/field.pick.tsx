import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FilterChoicesQuery } from "../../gql/graphql.js";
import { Pick } from "./pick.js";

interface FieldPickProps {
  readonly fields: FilterChoicesQuery["conversationFields"];
  /** `fieldId:value`. */
  readonly value: string | undefined;
  onPick(value: string): void;
}

/** A field of the workspace's own, and what it holds. */
export function FieldPick({ fields, value = "", onPick }: FieldPickProps) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen = "", ...rest] = value.split(":");
  const [fieldId, setFieldId] = useState(chosen);
  const held = rest.join(":");
  const field = fields.find((one) => one.id === fieldId);
  if (!fields.length) return null;
  const choices = field?.type === "BOOLEAN" ? ["true", "false"] : (field?.choices ?? []);
  const say = (eq: string) => onPick(eq ? `${fieldId}:${eq}` : "");
  return (
    <>
      <Pick
        label={t("views.filter.field")}
        value={fieldId}
        none={t("views.any")}
        options={fields.map((one) => [one.id, one.label] as const)}
        onPick={(next) => {
          setFieldId(next);
          onPick("");
        }}
      />
      {field &&
        (choices.length ? (
          <Pick
            label={t("views.holds")}
            value={held}
            none={t("views.choose1")}
            options={choices.map((one) => [one, one === "true" || one === "false" ? t(`views.${one}`) : one] as const)}
            onPick={say}
          />
        ) : (
          <>
            <label htmlFor={id}>{t("views.holds")}</label>
            <input
              id={id}
              className="plain-select"
              defaultValue={held}
              onBlur={(event) => say(event.target.value.trim())}
              onKeyDown={(event) => event.key === "Enter" && say(event.currentTarget.value.trim())}
            />
          </>
        ))}
    </>
  );
}
