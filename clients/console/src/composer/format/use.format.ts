import { type RefObject, useCallback } from "react";
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
      onWrite(area.value);
      // React writes the value anew, and the cursor would go to its end.
      requestAnimationFrame(() => area.setSelectionRange(...select));
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
