import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Chat } from "../chat/chat.js";
import type { ChatState } from "../chat/state.js";
import { type Language, type Texts, textsIn } from "../texts/texts.js";

export interface Desk {
  chat: Chat;
  state: ChatState;
  texts: Texts;
  language: Language;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("outside of the widget");
  return desk;
}

export function useDeskOf(chat: Chat): Desk {
  const [state, setState] = useState(chat.store.state);
  useEffect(() => chat.store.listen(() => setState(chat.store.state)), [chat]);
  const { language } = chat.settings;
  return { chat, state, language, texts: textsIn(language) };
}

/** True on phones, where the panel takes the whole screen. */
export function useIsNarrow(): boolean {
  const [query] = useState(() => matchMedia("(max-width: 480px)"));
  const [isNarrow, setIsNarrow] = useState(query.matches);
  useEffect(() => {
    const update = () => setIsNarrow(query.matches);
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, [query]);
  return isNarrow;
}

/**
 * Keeps the full-screen panel inside what the on-screen keyboard leaves free, and the page behind it still.
 * `visualViewport` is the only one that knows of the keyboard on iOS.
 */
export function useKeyboardRoom(host: HTMLElement, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const view = window.visualViewport;
    const page = document.documentElement.style;
    const overflow = page.overflow;
    page.overflow = "hidden";
    const fit = () => {
      if (!view) return;
      host.style.setProperty("--room", `${view.height}px`);
      host.style.setProperty("--top", `${view.offsetTop}px`);
    };
    fit();
    view?.addEventListener("resize", fit);
    view?.addEventListener("scroll", fit);
    return () => {
      page.overflow = overflow;
      host.style.removeProperty("--room");
      host.style.removeProperty("--top");
      view?.removeEventListener("resize", fit);
      view?.removeEventListener("scroll", fit);
    };
  }, [host, isOn]);
}

/** True once the value has stood for the time given; short cuts of the link never reach the screen. */
export function useSettled(value: boolean, ms: number): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    if (!value) return setIsSettled(false);
    const timer = setTimeout(() => setIsSettled(true), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return isSettled;
}
