import "./save.bar.css";
import { useBlocker } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isMac, useKeys } from "../../keys/use.keys.js";
import { showKeys } from "../../keys/keymap.js";
import type { UserError } from "../../live/act.js";
import { Dialog } from "../../parts/dialog.js";
import { wordsOf } from "../../parts/toast.js";

interface BarProps {
  readonly isDirty: boolean;
  /** Refusals that no field of the page shows. */
  readonly errors?: readonly UserError[];
  readonly isFixed?: boolean;
  onSave(): Promise<unknown>;
  onDrop(): void;
}

/** Says at the page's foot that something is not saved, and asks before it is left behind. */
export function SaveBar({ isDirty, errors = [], isFixed, onSave, onDrop }: BarProps) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    if (!isDirty || isBusy || isFixed) return;
    setIsBusy(true);
    await onSave();
    setIsBusy(false);
  };
  useKeys([{ keys: "mod+s", label: "channels.saveAll", group: "list", inFields: true, run: () => void save() }]);
  const leaving = useBlocker({ shouldBlockFn: () => isDirty, enableBeforeUnload: isDirty, withResolver: true });
  // Nothing is lost any more once it was saved elsewhere.
  useEffect(() => {
    if (!isDirty && leaving.status === "blocked") leaving.proceed();
  }, [isDirty, leaving]);

  return (
    <>
      {isDirty && !isFixed && (
        <div className="save-bar" role="region" aria-label={t("channels.unsaved")}>
          <span className="save-dot" />
          <span className="grow">{t("channels.unsaved")}</span>
          {errors.length > 0 && (
            <span className="field-error" role="alert">
              {wordsOf(errors)}
            </span>
          )}
          <Button onClick={onDrop}>{t("common.discard")}</Button>
          <Button type="primary" loading={isBusy} onClick={() => void save()}>
            {t("common.save")} <kbd className="only-wide">{showKeys("mod+s", isMac).join(" ")}</kbd>
          </Button>
        </div>
      )}
      {leaving.status === "blocked" && (
        <Dialog
          title={t("channels.leave")}
          onClose={leaving.reset}
          foot={
            <>
              <Button
                onClick={() => {
                  onDrop();
                  leaving.proceed();
                }}
              >
                {t("channels.leaveAnyway")}
              </Button>
              <Button type="primary" onClick={leaving.reset}>
                {t("channels.stay")}
              </Button>
            </>
          }
        >
          <p className="soft">{t("channels.leaveText")}</p>
        </Dialog>
      )}
    </>
  );
}
