import { useEffect, useRef } from "preact/hooks";
import type { Chat } from "../chat/chat.js";
import { DeskContext, useDeskOf } from "./hooks.js";
import { Launcher } from "./Launcher.js";
import { Panel } from "./Panel.js";

export function App({ chat, host }: { chat: Chat; host: HTMLElement }) {
  const desk = useDeskOf(chat);
  const launcher = useRef<HTMLButtonElement>(null);
  const { isOpen, messages } = desk.state;

  useEffect(() => {
    chat.see();
    const see = () => chat.see();
    document.addEventListener("visibilitychange", see);
    return () => document.removeEventListener("visibilitychange", see);
  }, [chat, isOpen, messages]);

  const close = () => {
    chat.close();
    // Focus goes back to where it came from; the button is drawn again first on phones.
    requestAnimationFrame(() => launcher.current?.focus());
  };
  return (
    <DeskContext.Provider value={desk}>
      {isOpen && <Panel host={host} onClose={close} />}
      <Launcher buttonRef={launcher} onClose={close} />
    </DeskContext.Provider>
  );
}
