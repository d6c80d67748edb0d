import { useTranslation } from "react-i18next";
import { KIND_ICON } from "../attachment/attachment.view.js";
import { sizeWords } from "../attachment/size.js";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { useUploadsOf } from "./use.uploads.js";

/** The files of a message that is on its way, and how far they are. */
export function ParcelFiles({ conversationId, keys }: { conversationId: string; keys: readonly string[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const files = useUploadsOf(conversationId).filter((one) => keys.includes(one.key));
  if (!files.length) return null;
  return (
    <div className="parcel-files">
      {files.map(({ key, kind, name, size, state, progress }) => (
        <div key={key} className="parcel-file">
          <Icon name={KIND_ICON[kind]} />
          <span className="clip grow">{name}</span>
          <span className="num dim">
            {state === "sending"
              ? t("pane.file.sending", { percent: Math.round(progress * 100) })
              : sizeWords(size, locale)}
          </span>
          {state === "sending" && <i className="tray-bar" style={{ width: `${Math.round(progress * 100)}%` }} />}
        </div>
      ))}
    </div>
  );
}
