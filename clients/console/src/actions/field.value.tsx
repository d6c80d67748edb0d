import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ConversationFieldValueInput, FieldRowFragment } from "../gql/graphql.js";

interface FieldValueProps {
  readonly fields: readonly FieldRowFragment[];
  readonly value: ConversationFieldValueInput | null;
  onChange(value: ConversationFieldValueInput): void;
}

/** One of the workspace's own fields and what it should hold; empty clears it. */
export function FieldValue({ fields, value, onChange }: FieldValueProps) {
  const { t } = useTranslation();
  const field = fields.find(({ id }) => id === value?.conversationFieldId);
  const set = (part: Partial<ConversationFieldValueInput>) =>
    field && onChange({ conversationFieldId: field.id, ...part });
  const label = t("actions.fieldValue");

  return (
    <span className="action-part row row-wrap">
      <Select
        className="action-part"
        aria-label={t("actions.part.SET_FIELD")}
        placeholder={t("actions.part.SET_FIELD")}
        value={field?.id ?? null}
        onChange={(conversationFieldId: string) => onChange({ conversationFieldId })}
        options={fields.map(({ id, label: name }) => ({ value: id, label: name }))}
        notFoundContent={t("actions.noFields")}
      />
      {field?.type === "TEXT" && (
        <Input
          aria-label={label}
          placeholder={t("actions.cleared")}
          value={value?.text ?? ""}
          onChange={(event) => set({ text: event.target.value || null })}
        />
      )}
      {field?.type === "DATE" && (
        <Input
          type="date"
          aria-label={label}
          value={value?.date ?? ""}
          onChange={(event) => set({ date: event.target.value || null })}
        />
      )}
      {field?.type === "NUMBER" && (
        <InputNumber
          aria-label={label}
          placeholder={t("actions.cleared")}
          style={{ width: "100%" }}
          value={value?.number ?? null}
          onChange={(number) => set({ number })}
        />
      )}
      {field?.type === "BOOLEAN" && (
        <Select
          className="action-part"
          aria-label={label}
          placeholder={t("actions.cleared")}
          allowClear
          value={value?.isTrue ?? null}
          onChange={(isTrue: boolean | null | undefined) => set({ isTrue: isTrue ?? null })}
          options={[
            { value: true, label: t("actions.yes") },
            { value: false, label: t("actions.no") },
          ]}
        />
      )}
      {(field?.type === "CHOICE" || field?.type === "MULTI_CHOICE") && (
        <Select<string[]>
          className="action-part"
          mode="multiple"
          maxCount={field.type === "CHOICE" ? 1 : 100}
          aria-label={label}
          placeholder={t("actions.cleared")}
          value={value?.choices ?? []}
          onChange={(choices) => set({ choices })}
          options={field.choices.map((choice) => ({ value: choice, label: choice }))}
        />
      )}
    </span>
  );
}
