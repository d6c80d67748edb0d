/** What a key press means here, independent of the browser's event class. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
}

/** A binding's `keys` is one chord (`j`, `shift+j`, `mod+k`, `?`, `Escape`) or two in a row (`g d`). */
export interface Binding {
  readonly keys: string;
  /** Translation key of what it does; bindings without one are not listed in the help. */
  readonly label?: string;
  readonly group?: string;
  /** Also while the cursor is in a text field. */
  readonly inFields?: boolean;
  run(): void;
}

/** Time for the second key of a sequence, in milliseconds. */
export const SEQUENCE_WINDOW = 1_200;

/** The chord of a press: `mod+k` for Ctrl or ⌘, plain letters in lower case, `?` as typed. */
export function chordOf(press: Press): string {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const mods = `${press.ctrlKey || press.metaKey ? "mod+" : ""}${press.altKey ? "alt+" : ""}`;
  return mods + key;
}

/** Finds what a press runs, holding the first half of a sequence for a moment. */
export function createKeyboard(now: () => number) {
  let first: { chord: string; at: number } | undefined;
  return {
    /** The binding to run, `held` when the press began a sequence, or `undefined` when it means nothing. */
    press(press: Press, isInField: boolean, bindings: readonly Binding[]): Binding | "held" | undefined {
      // While a Chinese word is being composed, keys belong to the input method.
      if (press.isComposing) return undefined;
      const open = bindings.filter((one) => !isInField || one.inFields);
      const plain = chordOf(press);
      // Shift makes another key of a letter only where something is bound to it.
      const shifted = press.shiftKey && /^[a-z]$/.test(plain) ? `shift+${plain}` : plain;
      const chord = open.some((one) => one.keys === shifted) ? shifted : plain;
      const held = first && now() - first.at <= SEQUENCE_WINDOW ? first.chord : undefined;
      first = undefined;
      if (held) {
        const second = open.findLast((one) => one.keys === `${held} ${chord}`);
        if (second) return second;
      }
      const single = open.findLast((one) => one.keys === chord);
      if (single) return single;
      if (open.some((one) => one.keys.startsWith(`${chord} `))) {
        first = { chord, at: now() };
        return "held";
      }
      return undefined;
    },
  };
}

/** Keys as shown to people: `mod` becomes ⌘ on a Mac and Ctrl elsewhere, `alt` becomes ⌥. */
export function showKeys(keys: string, isMac: boolean): string[] {
  return keys.split(/[ +]/).map((part) => {
    if (part === "mod") return isMac ? "⌘" : "Ctrl";
    if (part === "alt") return isMac ? "⌥" : "Alt";
    if (part === "ArrowUp") return "↑";
    if (part === "ArrowDown") return "↓";
    if (part === "shift") return "⇧";
    if (part === "Enter") return "↵";
    if (part === "Escape") return "Esc";
    return part.length === 1 ? part.toUpperCase() : part;
  });
}
