import { type RefObject, useEffect, useRef } from "react";
import type { Mode } from "./mode.js";

/**
 * A changed mode is about to be written in, and so is a message chosen to be answered: without the cursor in the field
 * the first letters would be taken for commands.
 */
export function useReadyToWrite(
  field: RefObject<HTMLTextAreaElement | null>,
  mode: Mode,
  answeredId: string | undefined,
): void {
  const last = useRef({ mode, answeredId });
  useEffect(() => {
    const { mode: lastMode, answeredId: lastAnswered } = last.current;
    if (mode !== lastMode || (answeredId && answeredId !== lastAnswered)) field.current?.focus();
    last.current = { mode, answeredId };
  }, [mode, answeredId]);
}
