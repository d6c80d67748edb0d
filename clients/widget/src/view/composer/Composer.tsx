import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type ChannelFacts, isWaiting, isWithPerson } from "../../chat/state.js";
import { Pickers } from "../files/Pickers.js";
import { Tray } from "../files/Tray.js";
import { useDesk } from "../hooks.js";
import { PersonIcon, SendIcon, SmileIcon } from "../icons.js";
import { EmojiBoard } from "./EmojiBoard.js";

/** The API's own limit for one message. */
const longest = 4_000;
const tallestPx = 128;

export function Composer() {
  const { chat, state, texts } = useDesk();
  const [text, setText] = useState(() => chat.session.draft);
  const [isPicking, setIsPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const status = state.conversation?.status;
  const isClosed = status === "CLOSED";
  // Always there, unless a person is already here or on the way.
  const canAsk = !isWaiting(state) && !isWithPerson(state);

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(tallestPx, area.scrollHeight)}px`;
  }, [text]);
  // Before the next frame: a page that is left at once, or lies in the background, draws none.
  useLayoutEffect(() => {
    chat.session.draft = text;
  }, [chat, text]);

  const send = () => {
    const words = text.trim();
    if (!words && state.uploads.length === 0) return;
    chat.send(words);
    setText("");
    setIsPicking(false);
    field.current?.focus();
  };
  const insert = (sign: string) => {
    const area = field.current;
    const at = area?.selectionStart ?? text.length;
    const rest = area?.selectionEnd ?? at;
    setText((text.slice(0, at) + sign + text.slice(rest)).slice(0, longest));
    requestAnimationFrame(() => area?.setSelectionRange(at + sign.length, at + sign.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that picks a candidate of a Chinese input method is not meant for us (229 is what Safari says then).
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    chat.files.attach(files);
  };
  if (isClosed) {
    return (
      <div class="closed">
        <p>{texts.closedNotice}</p>
        <button type="button" class="primary" onClick={() => chat.startOver()}>
          {texts.newConversation}
        </button>
      </div>
    );
  }
  return (
    <div class="composer">
      {isPicking && (
        <EmojiBoard
          onPick={insert}
          onLeave={() => {
            setIsPicking(false);
            field.current?.focus();
          }}
        />
      )}
      {canAsk && (
        <div class="ways">
          <button type="button" class="way" onClick={() => void chat.askForPerson()}>
            <PersonIcon />
            {texts.talkToPerson}
          </button>
          {!state.conversation && state.channel && !isThere(state.channel) && (
            <button type="button" class="way" onClick={() => chat.store.set({ leaving: "shown" })}>
              {texts.leaveAMessage}
            </button>
          )}
          {status === "RESOLVED" && (
            <button type="button" class="way" onClick={() => chat.startOver()}>
              {texts.newConversation}
            </button>
          )}
        </div>
      )}
      {text.length > longest - 200 && <p class="count">{texts.tooLong(longest)}</p>}
      <Tray />
      <div class="field">
        <Pickers />
        <textarea
          ref={field}
          rows={1}
          maxLength={longest}
          aria-label={texts.messageField}
          placeholder={status === "RESOLVED" ? texts.placeholderResolved : texts.placeholder}
          value={text}
          enterkeyhint="send"
          onInput={(event) => {
            setText(event.currentTarget.value);
            chat.type();
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <button
          type="button"
          class="quiet"
          aria-label={texts.emoji}
          aria-expanded={isPicking}
          onClick={() => setIsPicking(!isPicking)}
        >
          <SmileIcon />
        </button>
        <button
          type="button"
          class="send"
          aria-label={texts.send}
          disabled={text.trim() === "" && state.uploads.length === 0}
          onClick={send}
        >
          <SendIcon />
        </button>
      </div>
    </div>
  );
}

const isThere = ({ availability }: ChannelFacts): boolean => availability.isOpen && availability.isAttended;
