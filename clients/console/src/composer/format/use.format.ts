import { type RefObject, useCallback } from "react";
import { flushSync } from "react-dom";
import { useKeys } from "../../keys/use.keys.js";
import { type Mark, marked } from "./marked.js";

/** Puts marks on what is chosen in the field, by key and by button. */
export function useFormat(field: RefObject<HTMLTextAreaElement | null>, onWrite: (text: string) => void) {
  const format = useCallback(
    (mark: Mark) => {
      const area = field.current;
      if (!area) return;
      const { words, from, to, select } = marked(area.value, area.selectionStart, area.selectionEnd, mark);
      area.focus();
      area.setRangeText(words, from, to, "end");
      // At once, and not with the next frame: by then there may be keys behind this one, and they would go elsewhere.
      flushSync(() => onWrite(area.value));
      area.setSelectionRange(...select);
    },
    [field, onWrite],
  );
  const isHere = () => document.activeElement === field.current;
  useKeys([
    { keys: "mod+b", label: "keys.bold", group: "conversation", inFields: true, run: () => isHere() && format("bold") },
    {
      keys: "mod+i",
      label: "keys.italic",
      group: "conversation",
      inFields: true,
      run: () => isHere() && format("italic"),
    },
  ]);
  return format;
}
