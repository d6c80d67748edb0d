import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { unreadCount } from "../chat/state.js";
import { useDesk, useIsNarrow } from "./hooks.js";
import { ChatIcon, CloseIcon, DownIcon } from "./icons.js";

const greetAfterMs = 3_000;
const greeted = "switchboard:greeted";

/** The round button, its unread mark, and the greeting that speaks up once per visit. */
export function Launcher({ buttonRef, onClose }: { buttonRef: RefObject<HTMLButtonElement | null>; onClose(): void }) {
  const { chat, state, texts } = useDesk();
  const isNarrow = useIsNarrow();
  const [isGreeting, setIsGreeting] = useState(false);
  const unread = unreadCount(state);
  const last = state.messages.findLast((message) => message.kind === "TEXT" && message.author !== "CUSTOMER");
  const teaser = unread > 0 ? last?.text : isGreeting && !state.conversation ? state.channel?.greeting : null;

  useEffect(() => {
    if (!state.channel?.greeting || wasGreeted()) return;
    const timer = setTimeout(() => setIsGreeting(true), greetAfterMs);
    return () => clearTimeout(timer);
  }, [state.channel]);

  const open = () => {
    setIsGreeting(false);
    markGreeted();
    chat.open();
  };
  if (state.isOpen && isNarrow) return null;
  return (
    <>
      {!state.isOpen && teaser && (
        <div class="teaser">
          <button type="button" class="teaser-text" onClick={open}>
            {teaser}
          </button>
          {unread === 0 && (
            <button
              type="button"
              class="quiet"
              aria-label={texts.dismiss}
              onClick={() => {
                setIsGreeting(false);
                markGreeted();
              }}
            >
              <CloseIcon />
            </button>
          )}
        </div>
      )}
      <button
        ref={buttonRef}
        type="button"
        class="launcher"
        aria-label={state.isOpen ? texts.closeChat : unread > 0 ? texts.openChatUnread(unread) : texts.openChat}
        aria-expanded={state.isOpen}
        aria-haspopup="dialog"
        onClick={state.isOpen ? onClose : open}
      >
        {state.isOpen ? <DownIcon /> : <ChatIcon />}
        {!state.isOpen && unread > 0 && <span class="badge">{unread > 9 ? "9+" : unread}</span>}
      </button>
      <span class="unheard" role="status">
        {!state.isOpen && unread > 0 ? texts.openChatUnread(unread) : ""}
      </span>
    </>
  );
}

function wasGreeted(): boolean {
  try {
    return sessionStorage.getItem(greeted) !== null;
  } catch {
    return false;
  }
}

function markGreeted(): void {
  try {
    sessionStorage.setItem(greeted, "1");
  } catch {
    // Without storage the greeting comes once per page instead of once per visit.
  }
}
