import { useId, useLayoutEffect, useRef } from "react";
import { type Binding, createKeyboard } from "./keymap.js";

interface Layer {
  readonly id: string;
  readonly isModal: boolean;
  bindings(): readonly Binding[];
}

// Mounted components in order; the last modal layer hides all below it.
const layers: Layer[] = [];
// When the key was pressed, not when there was time to see to it: a page that is busy must not tear a sequence apart.
let pressedAt = 0;
const keyboard = createKeyboard(() => pressedAt);

/** All bindings a press could mean now, outermost first. */
export function activeBindings(): Binding[] {
  const from = layers.findLastIndex((layer) => layer.isModal);
  return layers.slice(Math.max(from, 0)).flatMap((layer) => layer.bindings());
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Enter on a button or link is the browser's own. */
function belongsToControl(event: KeyboardEvent): boolean {
  return (
    (event.key === "Enter" || event.key === " ") &&
    event.target instanceof HTMLElement &&
    !!event.target.closest("button, a, summary, [role=option], [role=menuitem], [role=tab]")
  );
}

window.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || belongsToControl(event)) return;
  pressedAt = event.timeStamp;
  const found = keyboard.press(event, isField(event.target), activeBindings());
  if (!found) return;
  event.preventDefault();
  if (found !== "held") found.run();
});

/** Binds keys while the component is on screen. A modal layer takes the keyboard for itself. */
export function useKeys(bindings: readonly Binding[], { isModal = false, isOn = true } = {}): void {
  const id = useId();
  const current = useRef(bindings);
  current.current = bindings;
  // With what they belong to, so that whoever sees it can press them already.
  useLayoutEffect(() => {
    if (!isOn) return;
    const layer: Layer = { id, isModal, bindings: () => current.current };
    layers.push(layer);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, [id, isModal, isOn]);
}

export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
