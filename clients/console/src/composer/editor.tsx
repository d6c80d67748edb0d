import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { CannedList, useCanned, useExpand } from "./canned.js";
import { type Canned, slashAt } from "./canned.search.js";
import { onInsert, useDraft, writeDraft } from "./draft.js";
import { useFormat } from "./format/use.format.js";
import { MentionList, useColleagues, useMention } from "./mention.js";
import { mentionAt } from "./mention.search.js";
import { draftOf, type Mode, Modes } from "./mode.js";
import { onOffer } from "../upload/drop.js";
import { Tray } from "../upload/tray.js";
import { useTakeFiles } from "../upload/use.uploads.js";
import { restsFromWriting, writesIn } from "../viewing/activity.js";
import { quote } from "./quote.js";
import { QuoteBar } from "./quote.bar.js";
import { LONGEST, Tools } from "./tools.js";
import { useReadyToWrite } from "./use.ready.js";
import { useSend } from "./use.send.js";
import { useMyTyping } from "./use.typing.js";

interface EditorProps {
  readonly conversationId: string;
  readonly mode: Mode;
  readonly modes: readonly Mode[];
  /** Files are held over the conversation. */
  readonly isDropping: boolean;
  onMode(mode: Mode): void;
}

export function Editor({ conversationId, mode, modes, isDropping, onMode }: EditorProps) {
  const { t } = useTranslation();
  const draftId = draftOf(conversationId, mode);
  const text = useDraft(draftId);
  const typing = useMyTyping(conversationId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const slash = mode === "reply" ? slashAt(text, caret) : null;
  const at = mode === "note" ? mentionAt(text, caret) : null;
  const colleagues = useColleagues(mode === "note");
  const mention = useMention(colleagues, at?.word);
  const canned = useCanned(slash?.word);
  const expand = useExpand(conversationId);
  const takesFiles = mode !== "whisper";
  const onFiles = useTakeFiles(conversationId, mode === "note");
  const { files, answered, canSend, send } = useSend({ conversationId, mode, text, colleagues });

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

  const format = useFormat(
    field,
    useCallback((words: string) => writeDraft(draftId, words), [draftId]),
  );
  useEffect(() => onInsert((id, words) => id === conversationId && insert(words)), [conversationId, insert]);

  useEffect(() => onOffer((id, dropped) => id === conversationId && takesFiles && onFiles(dropped)));

  useReadyToWrite(field, mode, answered?.id);
  const write = (next: Mode) => {
    if (next === mode) field.current?.focus();
    else onMode(next);
  };
  useKeys([
    { keys: "r", label: "keys.reply", group: "conversation", run: () => write("reply") },
    { keys: "n", label: "keys.note", group: "conversation", run: () => write("note") },
    { keys: "/", label: "keys.canned", group: "conversation", run: () => insert("/") },
  ]);

  const pickCanned = (reply: Canned) =>
    expand(reply, (words) => {
      const area = field.current;
      // It is filled in on the server meanwhile: the slash is looked for where it stands by then.
      const now = area && slashAt(area.value, area.selectionStart);
      if (now) replace(now.from, area.selectionStart, words);
    });

  const go = () => {
    typing.rest();
    send();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of the input method is not ours.
    if (event.nativeEvent.isComposing) return;
    if (slash && canned.onKey(event.key, pickCanned)) return event.preventDefault();
    if (at && mention.onKey(event.key, (name) => replace(at.from, caret, `@${name} `))) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      go();
    }
    if (event.key === "Escape") field.current?.blur();
  };

  return (
    <div className={`composer composer-${mode}`}>
      {isDropping && takesFiles && <p className="drop-here">{t("pane.file.dropHere")}</p>}
      <Modes modes={modes} current={mode} onPick={write} />
      {answered && <QuoteBar quoted={answered} onDrop={() => quote(conversationId, null)} />}
      {at && <MentionList mention={mention} onPick={(name) => replace(at.from, caret, `@${name} `)} />}
      {slash && <CannedList canned={canned} onPick={pickCanned} />}
      <Tray files={files} />
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
          if (!event.target.value) restsFromWriting();
          else if (mode !== "whisper") writesIn(conversationId, mode === "reply" ? "REPLYING" : "NOTING");
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={typing.rest}
        onPaste={(event) => {
          if (!event.clipboardData.files.length || !takesFiles) return;
          event.preventDefault();
          onFiles([...event.clipboardData.files]);
        }}
        onKeyDown={onKeyDown}
      />
      <Tools
        mode={mode}
        length={text.length}
        canSend={canSend}
        onInsert={insert}
        onMark={format}
        onCanned={() => insert(text && !/\s$/.test(text) ? " /" : "/")}
        onFiles={onFiles}
        onSend={go}
      />
    </div>
  );
}
