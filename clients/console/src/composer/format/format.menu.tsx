import { useTranslation } from "react-i18next";
import { showKeys } from "../../keys/keymap.js";
import { isMac } from "../../keys/use.keys.js";
import { Icon } from "../../parts/icon.js";
import { PopUp } from "../../parts/menu.js";
import type { Mark } from "./marked.js";

const MARKS: readonly { readonly mark: Mark; readonly sample: string; readonly keys?: string }[] = [
  { mark: "bold", sample: "**…**", keys: "mod+b" },
  { mark: "italic", sample: "*…*", keys: "mod+i" },
  { mark: "strike", sample: "~~…~~" },
  { mark: "code", sample: "`…`" },
  { mark: "list", sample: "- …" },
  { mark: "numbers", sample: "1. …" },
  { mark: "quote", sample: "> …" },
  { mark: "link", sample: "[…](…)" },
];

/** Every mark a message can bear, with what it is written as for those who would rather type it. */
export function FormatMenu({ onMark }: { onMark(mark: Mark): void }) {
  const { t } = useTranslation();
  return (
    <PopUp
      label={t("format.title")}
      hasTitle
      className="icon-button"
      side="above-start"
      role="menu"
      face={<Icon name="format" />}
    >
      {(close) =>
        MARKS.map(({ mark, sample, keys }) => (
          <button
            key={mark}
            type="button"
            role="menuitem"
            className="menu-item"
            onClick={() => {
              close();
              onMark(mark);
            }}
          >
            <span className="grow">{t(`format.${mark}`)}</span>
            {keys && <kbd>{showKeys(keys, isMac).join(" ")}</kbd>}
            <code className="dim">{sample}</code>
          </button>
        ))
      }
    </PopUp>
  );
}
