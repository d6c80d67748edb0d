import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ActionDraft, isWhole } from "../actions/action.draft.js";
import { ActionList } from "../actions/action.list.js";
import { useChoices } from "../actions/use.choices.js";
import type { UserError } from "../live/act.js";
import { Dialog } from "../parts/dialog.js";
import { Bones } from "../parts/states.js";
import { wordsOf } from "../parts/toast.js";

interface DialogProps {
  readonly actions: readonly ActionDraft[];
  readonly total: number;
  start(actions: readonly ActionDraft[], key: string): Promise<readonly UserError[]>;
  onClose(): void;
}

/** Says once more what will be done to how many; more can be added to it. */
export default function BulkDialog({ actions: planned, total, start, onClose }: DialogProps) {
  const { t } = useTranslation();
  const choices = useChoices();
  const [actions, setActions] = useState(planned);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  // One key for one attempt: pressed twice, or sent again after a cut, it is one operation.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const confirm = useRef<HTMLButtonElement>(null);
  // What is planned already needs no more than Enter.
  useEffect(() => {
    if (isWhole(planned)) confirm.current?.focus();
  }, []);
  const rest = errors.filter(({ path }) => !path?.includes("actions"));

  const go = async () => {
    setIsBusy(true);
    const refused = await start(actions, key);
    setIsBusy(false);
    if (!refused.length) return onClose();
    setErrors(refused);
    setKey(crypto.randomUUID());
  };

  return (
    <Dialog
      title={t("bulk.title", { count: total })}
      onClose={onClose}
      foot={
        <>
          {rest.length > 0 && (
            <p className="field-error grow" role="alert">
              {wordsOf(rest)}
            </p>
          )}
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button ref={confirm} type="primary" loading={isBusy} disabled={!isWhole(actions)} onClick={() => void go()}>
            {t("bulk.go", { count: total })}
          </Button>
        </>
      }
    >
      <div className="stack">
        {choices.isReady ? (
          <ActionList actions={actions} choices={choices} errors={errors} onChange={setActions} />
        ) : (
          <Bones widths={[80, 60]} />
        )}
        <p className="dim">{t("bulk.how")}</p>
      </div>
    </Dialog>
  );
}
