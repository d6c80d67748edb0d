import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { showKeys } from "../keys/keymap.js";
import { isMac } from "../keys/use.keys.js";
import { Icon } from "../parts/icon.js";

const KEYS = "alt+u";

export function AttachButton({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const open = () => field.current?.click();
  useKeys([{ keys: KEYS, label: "keys.attach", group: "conversation", inFields: true, run: open }]);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t("pane.file.attach")}
        title={`${t("pane.file.attach")}  ${showKeys(KEYS, isMac).join(" ")}`}
        onClick={open}
      >
        <Icon name="clip" />
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={t("pane.file.attach")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
