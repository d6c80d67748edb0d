import { useTranslation } from "react-i18next";
import { Icon } from "./icon.js";
import { tell } from "./toast.js";

/** Text for another program, with a button that takes it along. */
export function CopyLine({ text, name }: { text: string; name: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    tell(t("common.copied"));
  };
  return (
    <div className="snippet">
      <code className="grow">{text}</code>
      <button type="button" className="icon-button" aria-label={name} onClick={() => void copy()}>
        <Icon name="copy" size={14} />
      </button>
    </div>
  );
}
