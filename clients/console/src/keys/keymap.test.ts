import { expect, test } from "vitest";
import { type Binding, chordOf, createKeyboard, type Press, SEQUENCE_WINDOW, showKeys } from "./keymap.js";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const bind = (keys: string, more: Partial<Binding> = {}): Binding => ({ keys, run: () => {}, ...more });

test("Ctrl on one machine and ⌘ on another are the same chord", () => {
  expect(chordOf(press("k", { ctrlKey: true }))).toBe("mod+k");
  expect(chordOf(press("K", { metaKey: true }))).toBe("mod+k");
});

test("g, then a letter, goes somewhere; after a pause the letter stands for itself", () => {
  let now = 0;
  const keyboard = createKeyboard(() => now);
  const bindings = [bind("g t"), bind("t")];
  expect(keyboard.press(press("g"), false, bindings)).toBe("held");
  expect(keyboard.press(press("t"), false, bindings)).toBe(bindings[0]);
  keyboard.press(press("g"), false, bindings);
  now += SEQUENCE_WINDOW + 1;
  expect(keyboard.press(press("t"), false, bindings)).toBe(bindings[1]);
});

test("in a text field letters are letters; only what is meant for fields works there", () => {
  const keyboard = createKeyboard(() => 0);
  const palette = bind("mod+k", { inFields: true });
  expect(keyboard.press(press("e"), true, [bind("e"), palette])).toBeUndefined();
  expect(keyboard.press(press("k", { ctrlKey: true }), true, [bind("e"), palette])).toBe(palette);
});

test("keys that compose a Chinese word are never taken", () => {
  const keyboard = createKeyboard(() => 0);
  expect(keyboard.press(press("e", { isComposing: true }), false, [bind("e")])).toBeUndefined();
});

test("the innermost of two bindings wins", () => {
  const [outer, inner] = [bind("Enter"), bind("Enter")];
  expect(createKeyboard(() => 0).press(press("Enter"), false, [outer, inner])).toBe(inner);
});

test("keys are shown as they are printed on the machine", () => {
  expect(showKeys("mod+k", true)).toEqual(["⌘", "K"]);
  expect(showKeys("g d", false)).toEqual(["G", "D"]);
});

test("shift makes another key of a letter where something is bound to it, and is no matter elsewhere", () => {
  const keyboard = createKeyboard(() => 0);
  const bindings = [bind("j"), bind("shift+j"), bind("e")];
  expect(keyboard.press(press("J", { shiftKey: true }), false, bindings)).toBe(bindings[1]);
  expect(keyboard.press(press("j"), false, bindings)).toBe(bindings[0]);
  expect(keyboard.press(press("E", { shiftKey: true }), false, bindings)).toBe(bindings[2]);
});
