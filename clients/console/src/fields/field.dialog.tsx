import { Button, Input, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type ConversationFieldType,
  CreateConversationFieldDocument,
  type FieldRowFragment,
  UpdateConversationFieldDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { useBegunVersion } from "../live/begun.version.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, wordsOf } from "../parts/toast.js";

const TYPES: readonly ConversationFieldType[] = ["TEXT", "NUMBER", "BOOLEAN", "DATE", "CHOICE", "MULTI_CHOICE"];

/** A key out of a label, where the label has Latin letters. */
const keyOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 40);

interface DialogProps {
  readonly field: FieldRowFragment | undefined;
  onClose(isChanged: boolean): void;
}

export function FieldDialog({ field, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState(field?.label ?? "");
  const [ownKey, setOwnKey] = useState<string | null>(field?.key ?? null);
  const [type, setType] = useState<ConversationFieldType>(field?.type ?? "TEXT");
  const [choices, setChoices] = useState(field?.choices.join("\n") ?? "");
  const [isRequiredToResolve, setIsRequired] = useState(field?.isRequiredToResolve ?? false);
  const [isArchived, setIsArchived] = useState(field?.isArchived ?? false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const begun = useBegunVersion(field?.version);
  const key = ownKey ?? keyOf(label);
  const isForChoosing = type === "CHOICE" || type === "MULTI_CHOICE";

  const save = async () => {
    setIsBusy(true);
    const lines = choices
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const shared = { label: label.trim(), isRequiredToResolve, ...(isForChoosing ? { choices: lines } : {}) };
    const outcome = field
      ? await act(UpdateConversationFieldDocument, {
          input: { conversationFieldId: field.id, expectedVersion: begun.version ?? null, isArchived, ...shared },
        })
      : await act(CreateConversationFieldDocument, { input: { idempotencyKey, key, type, ...shared } });
    setIsBusy(false);
    if (!outcome.ok) {
      begun.refused(outcome.userErrors);
      return setErrors(outcome.userErrors);
    }
    tell(t("common.saved"));
    onClose(true);
  };
  const rest = errorsElsewhere(errors, ["label", "key", "choices"]);

  return (
    <Dialog
      title={field ? field.label : t("library.addField")}
      onClose={() => onClose(false)}
      foot={
        <>
          {rest.length > 0 && (
            <p className="field-error grow" role="alert">
              {wordsOf(rest)}
            </p>
          )}
          <Button onClick={() => onClose(false)}>{t("common.cancel")}</Button>
          <Button type="primary" loading={isBusy} disabled={!label.trim() || !key} onClick={() => void save()}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Field label={t("library.label")} hint={t("library.labelHint")} name="label" errors={errors}>
          {(id) => <Input id={id} maxLength={60} value={label} onChange={(event) => setLabel(event.target.value)} />}
        </Field>
        <div className="pair">
          <Field label={t("library.type")} hint={t("library.typeHint")}>
            {(id) => (
              <Select<ConversationFieldType>
                id={id}
                value={type}
                disabled={!!field}
                onChange={setType}
                options={TYPES.map((value) => ({ value, label: t(`library.fieldType.${value}`) }))}
              />
            )}
          </Field>
          <Field label={t("library.key")} hint={t("library.keyHint")} name="key" errors={errors}>
            {(id) => (
              <Input
                id={id}
                disabled={!!field}
                spellCheck={false}
                value={key}
                onChange={(event) => setOwnKey(event.target.value)}
              />
            )}
          </Field>
        </div>
        {isForChoosing && (
          <Field label={t("library.choices")} hint={t("library.choicesHint")} name="choices" errors={errors}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 3, maxRows: 10 }}
                value={choices}
                onChange={(event) => setChoices(event.target.value)}
              />
            )}
          </Field>
        )}
        <label className="row">
          <Switch size="small" checked={isRequiredToResolve} onChange={setIsRequired} />
          {t("library.requiredLong")}
        </label>
        {field && (
          <label className="row">
            <Switch size="small" checked={isArchived} onChange={setIsArchived} />
            {t("library.archivedLong")}
          </label>
        )}
      </div>
    </Dialog>
  );
}
