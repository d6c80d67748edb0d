import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST } from "../../composer/tools.js";
import { EditMessageDocument, type MessagePartsFragment } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { tellRefusal } from "../../parts/toast.js";
import { hasMarks } from "../../richtext/marks.js";
import { takeMessage } from "../messages.cache.js";
import { edit } from "./chosen.js";

/** The message as a field, in its own place. */
export function EditBox({ message, conversationId }: { message: MessagePartsFragment; conversationId: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState(message.markdown ?? message.text);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const save = async () => {
    const words = text.trim();
    if (!words || isBusy) return;
    if (words === (message.markdown ?? message.text)) return edit(null);
    setIsBusy(true);
    const format = hasMarks(words) && message.kind === "TEXT" ? ("MARKDOWN" as const) : ("PLAIN" as const);
    const outcome = await act(EditMessageDocument, {
      input: { messageId: message.id, expectedVersion: message.version, text: words, format },
    });
    setIsBusy(false);
    if (outcome.payload?.message) takeMessage(conversationId, outcome.payload.message);
    if (outcome.ok) edit(null);
    else tellRefusal(outcome.userErrors);
  };
  return (
    <div className="message-edit">
      <textarea
        ref={field}
        className="composer-field"
        aria-label={t("pane.message.edit")}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") edit(null);
          if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <p className="message-edit-foot">
        <span className="dim grow">{t("pane.message.editHint")}</span>
        <button type="button" className="link-button" onClick={() => edit(null)}>
          {t("common.cancel")}
        </button>
        <button type="button" className="link-button" disabled={isBusy} onClick={() => void save()}>
          {t("pane.message.saveEdit")}
        </button>
      </p>
    </div>
  );
}
