import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { useOutbox } from "../outbox/use.outbox.js";
import { Icon } from "../parts/icon.js";
import { CannedList, useCanned } from "./canned.js";
import { slashAt } from "./canned.search.js";
import { onInsert, takeDraft, useDraft, writeDraft } from "./draft.js";
import { EmojiButton } from "./emoji.js";
import { useMyTyping } from "./use.typing.js";

/** Longest message the server takes, in characters; the count shows when it gets near. */
const LONGEST = 4_000;

export function Editor({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const text = useDraft(conversationId);
  const outbox = useOutbox();
  const typing = useMyTyping(conversationId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const slash = slashAt(text, caret);
  const canned = useCanned(slash?.word);

  const replace = useCallback(
    (from: number, to: number, words: string) => {
      const area = field.current;
      if (!area) return;
      area.focus();
      area.setRangeText(words, from, to, "end");
      writeDraft(conversationId, area.value);
      setCaret(area.selectionStart);
    },
    [conversationId],
  );

  const insert = useCallback(
    (words: string) => {
      const area = field.current;
      if (area) replace(area.selectionStart, area.selectionEnd, words);
    },
    [replace],
  );

  useEffect(() => onInsert((id, words) => id === conversationId && insert(words)), [conversationId, insert]);

  const focus = () => field.current?.focus();
  useKeys([
    { keys: "r", label: "keys.reply", group: "conversation", run: focus },
    { keys: "/", label: "keys.canned", group: "conversation", run: () => insert("/") },
  ]);

  const send = () => {
    const draft = takeDraft(conversationId);
    if (!draft) return;
    typing.rest();
    void outbox.add({ key: draft.key, conversationId, text: draft.text, writtenAt: Date.now() });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of the input method is not ours.
    if (event.nativeEvent.isComposing) return;
    if (slash && canned.onKey(event.key, (reply) => replace(slash.from, caret, reply))) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      send();
    }
    if (event.key === "Escape") field.current?.blur();
  };

  return (
    <div className="composer">
      {slash && <CannedList canned={canned} onPick={(reply) => replace(slash.from, caret, reply)} />}
      <textarea
        ref={field}
        className="composer-field"
        aria-label={t("conversation.reply")}
        placeholder={t("conversation.replyHint")}
        maxLength={LONGEST}
        rows={2}
        value={text}
        onChange={(event) => {
          writeDraft(conversationId, event.target.value);
          setCaret(event.target.selectionStart);
          if (event.target.value) typing.type();
          else typing.rest();
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={typing.rest}
        onKeyDown={onKeyDown}
      />
      <div className="composer-tools">
        <button
          type="button"
          className="icon-button"
          aria-label={t("keys.canned")}
          title={`${t("keys.canned")}  /`}
          onClick={() => insert(text && !/\s$/.test(text) ? " /" : "/")}
        >
          <Icon name="slash" />
        </button>
        <EmojiButton onPick={insert} />
        <span className="grow" />
        {text.length > LONGEST - 400 && (
          <span className="num dim">
            {text.length} / {LONGEST}
          </span>
        )}
        <span className="dim only-wide composer-hint">
          <kbd>↵</kbd> {t("conversation.send")} <kbd>⇧</kbd>
          <kbd>↵</kbd> {t("conversation.newLine")}
        </span>
        <Button type="primary" disabled={!text.trim()} onClick={send} icon={<Icon name="send" size={14} />}>
          {t("conversation.send")}
        </Button>
      </div>
    </div>
  );
}
