import { useEffect, useRef } from "react";
import { markSeen } from "../desk/seen.js";
import { MarkConversationReadDocument, type ReadMarkPartsFragment, ReadMarksChangedDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { cache } from "../live/cache.js";
import { useFollow } from "../live/use.live.js";

const isSame = (a: ReadMarkPartsFragment, b: ReadMarkPartsFragment): boolean =>
  a.reader === b.reader && a.agent?.id === b.agent?.id;

/** A mark only ever moves forward, whichever of two that race comes last. */
export function moved(
  marks: readonly ReadMarkPartsFragment[],
  mark: ReadMarkPartsFragment,
): readonly ReadMarkPartsFragment[] {
  const known = marks.find((one) => isSame(one, mark));
  if (known && known.sequence >= mark.sequence) return marks;
  return [...marks.filter((one) => one !== known), mark].sort((a, b) => b.sequence - a.sequence);
}

/** Keeps true how far everyone has read. */
export function useReadMarks(
  conversationId: string,
  after: string | null | undefined,
  resync: () => Promise<string | null>,
) {
  useFollow({
    document: ReadMarksChangedDocument,
    variables: { conversationId },
    after,
    pick: (data) => data.readMarksChanged,
    onChange: ({ readMark }) =>
      cache.modify<{ readMarks: readonly ReadMarkPartsFragment[] }>({
        id: `Conversation:${conversationId}`,
        fields: { readMarks: (marks) => moved(marks as readonly ReadMarkPartsFragment[], readMark) },
      }),
    resync,
  });
}

/** What stands at the end of a window in the foreground counts as read, here and for everyone. */
export function useMarkRead(
  conversationId: string,
  isAtEnd: boolean,
  lastSequence: number,
  readSequence: number,
): void {
  const told = useRef(readSequence);
  useEffect(() => {
    const read = () => {
      if (!isAtEnd || document.visibilityState !== "visible") return;
      markSeen(conversationId, lastSequence);
      if (told.current >= lastSequence) return;
      told.current = lastSequence;
      void act(MarkConversationReadDocument, { input: { conversationId, sequence: lastSequence } });
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [conversationId, isAtEnd, lastSequence]);
}
