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
import { MentionList, useColleagues, useMention } from "./mention.js";
import { mentionAt, mentionedIn } from "./mention.search.js";
import { draftOf, type Mode, Modes } from "./mode.js";
import { useMyTyping } from "./use.typing.js";

/** Longest message the server takes, in characters; the count shows when it gets near. */
const LONGEST = 4_000;

interface EditorProps {
  readonly conversationId: string;
  readonly mode: Mode;
  readonly modes: readonly Mode[];
  onMode(mode: Mode): void;
}

export function Editor({ conversationId, mode, modes, onMode }: EditorProps) {
  const { t } = useTranslation();
  const draftId = draftOf(conversationId, mode);
  const text = useDraft(draftId);
  const outbox = useOutbox();
  const typing = useMyTyping(conversationId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const slash = mode === "reply" ? slashAt(text, caret) : null;
  const at = mode === "note" ? mentionAt(text, caret) : null;
  const colleagues = useColleagues(mode === "note");
  const mention = useMention(colleagues, at?.word);
  const canned = useCanned(slash?.word);

  const replace = useCallback(
    (from: number, to: number, words: string) => {
      const area = field.current;
      if (!area) return;
      area.focus();
      area.setRangeText(words, from, to, "end");
      writeDraft(draftId, area.value);
      setCaret(area.selectionStart);
    },
    [draftId],
  );

  const insert = useCallback(
    (words: string) => {
      const area = field.current;
      if (area) replace(area.selectionStart, area.selectionEnd, words);
    },
    [replace],
  );

  useEffect(() => onInsert((id, words) => id === conversationId && insert(words)), [conversationId, insert]);

  // A changed mode is about to be written in.
  const lastMode = useRef(mode);
  useEffect(() => {
    if (lastMode.current !== mode) field.current?.focus();
    lastMode.current = mode;
  }, [mode]);
  const write = (next: Mode) => {
    if (next === mode) field.current?.focus();
    else onMode(next);
  };
  useKeys([
    { keys: "r", label: "keys.reply", group: "conversation", run: () => write("reply") },
    { keys: "n", label: "keys.note", group: "conversation", run: () => write("note") },
    { keys: "/", label: "keys.canned", group: "conversation", run: () => insert("/") },
  ]);

  const send = () => {
    const draft = takeDraft(draftId);
    if (!draft) return;
    typing.rest();
    const mentionIds = mode === "note" ? mentionedIn(draft.text, colleagues) : [];
    void outbox.add({ key: draft.key, conversationId, text: draft.text, writtenAt: Date.now(), mode, mentionIds });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of the input method is not ours.
    if (event.nativeEvent.isComposing) return;
    if (slash && canned.onKey(event.key, (reply) => replace(slash.from, caret, reply))) return event.preventDefault();
    if (at && mention.onKey(event.key, (name) => replace(at.from, caret, `@${name} `))) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      send();
    }
    if (event.key === "Escape") field.current?.blur();
  };

  return (
    <div className={`composer composer-${mode}`}>
      <Modes modes={modes} current={mode} onPick={write} />
      {at && <MentionList mention={mention} onPick={(name) => replace(at.from, caret, `@${name} `)} />}
      {slash && <CannedList canned={canned} onPick={(reply) => replace(slash.from, caret, reply)} />}
      <textarea
        ref={field}
        className="composer-field"
        aria-label={t(`conversation.mode.${mode}`)}
        placeholder={t(`conversation.mode.${mode}Hint`)}
        maxLength={LONGEST}
        rows={2}
        value={text}
        onChange={(event) => {
          writeDraft(draftId, event.target.value);
          setCaret(event.target.selectionStart);
          if (event.target.value && mode === "reply") typing.type();
          else typing.rest();
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={typing.rest}
        onKeyDown={onKeyDown}
      />
      <div className="composer-tools">
        {mode === "reply" && (
          <button
            type="button"
            className="icon-button"
            aria-label={t("keys.canned")}
            title={`${t("keys.canned")}  /`}
            onClick={() => insert(text && !/\s$/.test(text) ? " /" : "/")}
          >
            <Icon name="slash" />
          </button>
        )}
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
          {t(mode === "reply" ? "conversation.send" : "conversation.mode.keep")}
        </Button>
      </div>
    </div>
  );
}
