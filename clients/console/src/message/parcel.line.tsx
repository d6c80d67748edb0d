import { useTranslation } from "react-i18next";
import { useOutbox } from "../outbox/use.outbox.js";
import type { Parcel } from "../outbox/outbox.js";
import { Icon } from "../parts/icon.js";
import { writeDraft } from "../composer/draft.js";
import { draftOf } from "../composer/mode.js";
import { Words } from "./words.js";

const KIND = { reply: "AGENT", note: "NOTE", whisper: "WHISPER" } as const;

/** A message that is still ours: on its way, or refused with the reason and what to do about it. */
export function ParcelLine({ parcel, startsTurn }: { parcel: Parcel; startsTurn: boolean }) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const edit = () => {
    writeDraft(draftOf(parcel.conversationId, parcel.mode ?? "reply"), parcel.text);
    void outbox.discard(parcel.key);
  };
  return (
    <article
      className={`message message-${KIND[parcel.mode ?? "reply"]}`}
      data-starts={startsTurn}
      data-state={parcel.state}
    >
      {startsTurn && (
        <header className="message-who">
          <span>{t("conversation.me")}</span>
        </header>
      )}
      <div className="message-body">
        <Words text={parcel.text} />
        {parcel.state === "pending" && (
          <span className="message-mark" role="img" aria-label={t("conversation.sending")}>
            <Icon name="clock" size={12} />
          </span>
        )}
      </div>
      {parcel.state === "failed" && (
        <footer className="message-failed" role="alert">
          <span>{t("conversation.notSent", { reason: parcel.reason })}</span>
          <button type="button" className="link-button" onClick={() => void outbox.retry(parcel.key)}>
            {t("common.retry")}
          </button>
          <button type="button" className="link-button" onClick={edit}>
            {t("common.edit")}
          </button>
          <button type="button" className="link-button" onClick={() => void outbox.discard(parcel.key)}>
            {t("common.discard")}
          </button>
        </footer>
      )}
    </article>
  );
}
