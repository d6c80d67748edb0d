import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Pickers } from "../files/Pickers.js";
import { Tray } from "../files/Tray.js";
import { useDesk } from "../hooks.js";
import { SendIcon, SmileIcon } from "../icons.js";
import { canRecord } from "../../voice/load.js";
import { useVoice } from "../voice/useVoice.js";
import { VoiceBar } from "../voice/VoiceBar.js";
import { type Hold, VoiceButton } from "../voice/VoiceButton.js";
import { EmojiBoard } from "./EmojiBoard.js";
import { Ways } from "./Ways.js";

/** The API's own limit for one message. */
const longest = 4_000;
const tallestPx = 128;

export function Composer() {
  const { chat, state, texts } = useDesk();
  const [text, setText] = useState(() => chat.session.draft);
  const [isPicking, setIsPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const voice = useVoice();
  const [hold, setHold] = useState<Hold>("none");
  const status = state.conversation?.status;
  const isClosed = status === "CLOSED";

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
  const isRecording = voice.phase !== "off";
  const isEmpty = text.trim() === "" && state.uploads.length === 0;
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isRecording) return;
    // What it closes is the recording, not the panel.
    event.stopPropagation();
    voice.cancel();
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
      <Ways />
      {text.length > longest - 200 && <p class="count">{texts.tooLong(longest)}</p>}
      <Tray />
      {voice.problem && (
        <p class="silence" role="alert">
          {voice.problem}
          <button type="button" class="link" onClick={voice.dismiss}>
            {texts.dismiss}
          </button>
        </p>
      )}
      <div class="field" onKeyDown={onEscape}>
        {isRecording ? (
          <VoiceBar voice={voice} hold={hold} />
        ) : (
          <>
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
          </>
        )}
        {isRecording || (isEmpty && canRecord()) ? (
          <VoiceButton voice={voice} hold={hold} onHold={setHold} />
        ) : (
          <button type="button" class="send" aria-label={texts.send} disabled={isEmpty} onClick={send}>
            <SendIcon />
          </button>
        )}
      </div>
    </div>
  );
}
