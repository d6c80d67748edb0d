import { useTranslation } from "react-i18next";
import { useOutbox } from "../outbox/use.outbox.js";
import type { Parcel } from "../outbox/outbox.js";
import { Icon } from "../parts/icon.js";
import { writeDraft } from "../composer/draft.js";
import { draftOf } from "../composer/mode.js";
import { quote } from "../composer/quote.js";
import { ParcelFiles } from "../upload/parcel.files.js";
import { useUploads, useUploadsOf } from "../upload/use.uploads.js";
import { Quote } from "./quote.js";
import { Words } from "./words.js";

const KIND = { reply: "AGENT", note: "NOTE", whisper: "WHISPER" } as const;

/** A message that is still ours: on its way, or refused with the reason and what to do about it. */
export function ParcelLine({ parcel, startsTurn }: { parcel: Parcel; startsTurn: boolean }) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const uploads = useUploads();
  const files = useUploadsOf(parcel.conversationId).filter((one) => parcel.files?.includes(one.key));
  const edit = () => {
    writeDraft(draftOf(parcel.conversationId, parcel.mode ?? "reply"), parcel.text);
    if (parcel.replyTo) quote(parcel.conversationId, parcel.replyTo);
    void uploads.assign(parcel.files ?? [], null);
    void outbox.discard(parcel.key);
  };
  const discard = () => {
    void uploads.remove(parcel.files ?? []);
    void outbox.discard(parcel.key);
  };
  const again = async () => {
    // A file that was refused is brought anew; the others have arrived.
    for (const file of files) if (file.state === "failed") await uploads.retry(file.key);
    await outbox.retry(parcel.key);
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
      {parcel.files && <ParcelFiles conversationId={parcel.conversationId} keys={parcel.files} />}
      <div className="message-body" hidden={!parcel.text}>
        {parcel.replyTo && <Quote who={parcel.replyTo.who} text={parcel.replyTo.text} />}
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
          <button type="button" className="link-button" onClick={() => void again()}>
            {t("common.retry")}
          </button>
          <button type="button" className="link-button" onClick={edit}>
            {t("common.edit")}
          </button>
          <button type="button" className="link-button" onClick={discard}>
            {t("common.discard")}
          </button>
        </footer>
      )}
    </article>
  );
}
