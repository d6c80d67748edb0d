import { useTranslation } from "react-i18next";
import type { Quoted } from "../outbox/outbox.js";
import { Icon } from "../parts/icon.js";

/** The message that the next one answers, above the field. */
export function QuoteBar({ quoted, onDrop }: { quoted: Quoted; onDrop(): void }) {
  const { t } = useTranslation();
  return (
    <div className="quote-bar">
      <Icon name="quote" size={14} />
      <span className="clip grow">
        <b>{quoted.who}</b> {quoted.text}
      </span>
      <button type="button" className="icon-button" aria-label={t("pane.message.dropQuote")} onClick={onDrop}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
