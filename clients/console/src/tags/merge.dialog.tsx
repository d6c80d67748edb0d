import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MergeTagsDocument, type TagRowFragment } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { tell, wordsOf } from "../parts/toast.js";

interface MergeProps {
  readonly tag: TagRowFragment;
  /** What it can be merged into. */
  readonly others: readonly TagRowFragment[];
  onClose(): void;
}

/** Gives up one tag for another that means the same. */
export function MergeDialog({ tag, others, onClose }: MergeProps) {
  const { t } = useTranslation();
  const [targetTagId, setTarget] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const merge = async () => {
    if (!targetTagId) return;
    setIsBusy(true);
    const outcome = await act(MergeTagsDocument, { input: { sourceTagId: tag.id, targetTagId } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    tell(t("library.merged", { name: outcome.payload.tag?.name }));
    onClose();
  };
  return (
    <Dialog
      title={t("library.mergeTitle", { name: tag.name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" loading={isBusy} disabled={!targetTagId} onClick={() => void merge()}>
            {t("library.merge")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Field label={t("library.mergeInto")} hint={t("library.mergeText", { name: tag.name })}>
          {(id) => (
            <Select
              id={id}
              showSearch
              optionFilterProp="label"
              value={targetTagId}
              onChange={setTarget}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        </Field>
        {errors.length > 0 && (
          <p className="field-error" role="alert">
            {wordsOf(errors)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
