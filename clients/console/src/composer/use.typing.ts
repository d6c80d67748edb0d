import { useEffect, useRef, useState } from "react";
import { SetTypingDocument, TypingChangedDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { useStream } from "../live/use.live.js";

/** While somebody writes, we say so again after this long; a sign older than `FADES` is stale. Milliseconds. */
const REPEAT = 4_000;
const FADES = 7_000;

/** Whether the other side is writing just now. */
export function useTheirTyping(conversationId: string): boolean {
  const [isTyping, setIsTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useStream(TypingChangedDocument, { conversationId }, ({ typingChanged }) => {
    clearTimeout(timer.current);
    setIsTyping(typingChanged.isTyping);
    if (typingChanged.isTyping) timer.current = setTimeout(() => setIsTyping(false), FADES);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return isTyping;
}

/** Tells the other side that I write; call `type` on each key and `rest` when done. */
export function useMyTyping(conversationId: string) {
  const lastSaid = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const rest = () => {
    clearTimeout(timer.current);
    if (!lastSaid.current) return;
    lastSaid.current = 0;
    void act(SetTypingDocument, { conversationId, isTyping: false });
  };
  const type = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(rest, REPEAT + 1_000);
    if (Date.now() - lastSaid.current < REPEAT) return;
    lastSaid.current = Date.now();
    void act(SetTypingDocument, { conversationId, isTyping: true });
  };
  useEffect(() => rest, [conversationId]);
  return { type, rest };
}
