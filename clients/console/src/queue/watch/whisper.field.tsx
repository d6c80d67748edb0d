import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ConversationQuery, WhisperDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { takeSent } from "../../message/messages.cache.js";
import { tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";

/** A word to the agent who serves, which the customer never sees. Only while somebody else serves. */
export function WhisperField({ conversation }: { conversation: NonNullable<ConversationQuery["conversation"]> }) {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  const [text, setText] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  const { assignee } = conversation;
  if (!can("conversation:supervise") || !assignee || assignee.id === agent.id) return null;

  const say = async () => {
    const words = text.trim();
    if (!words || isBusy) return;
    setIsBusy(true);
    const input = { conversationId: conversation.id, text: words, idempotencyKey: crypto.randomUUID() };
    const outcome = await act(WhisperDocument, { input });
    setIsBusy(false);
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    takeSent(outcome.payload.message, outcome.payload.conversation);
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") (event.target as HTMLElement).blur();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void say();
  };
  return (
    <div className="watch-whisper">
      <label htmlFor={id} className="hidden-text">
        {t("wall.whisperTo", { name: assignee.name })}
      </label>
      <textarea
        id={id}
        rows={2}
        className="watch-words"
        placeholder={t("wall.whisperTo", { name: assignee.name })}
        value={text}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <span className="dim grow">{t("conversation.mode.whisperHint")}</span>
        <button type="button" className="wall-button" disabled={!text.trim() || isBusy} onClick={() => void say()}>
          {t("conversation.mode.whisper")} <kbd>↵</kbd>
        </button>
      </div>
    </div>
  );
}
