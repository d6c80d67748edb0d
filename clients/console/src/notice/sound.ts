import type { SoundName } from "./notice.settings.js";

/** Two notes each, in hertz: told apart without looking. */
const NOTES: Readonly<Record<SoundName, readonly [number, number]>> = {
  conversation: [523, 784],
  message: [660, 660],
  mention: [880, 1_175],
};
const LONG = 0.14;
/** Several things at once make one sound, in milliseconds. */
const APART = 900;

let context: AudioContext | null = null;
let lastAt = 0;

/** A short sound, made here and not loaded. Silent until the page has been touched once, as browsers want it. */
export function play(name: SoundName, volume: number): void {
  if (volume <= 0 || Date.now() - lastAt < APART || !navigator.userActivation?.hasBeenActive) return;
  lastAt = Date.now();
  context ??= new AudioContext();
  void context.resume();
  const start = context.currentTime;
  NOTES[name].forEach((pitch, index) => {
    if (!context) return;
    const [tone, gain] = [context.createOscillator(), context.createGain()];
    const at = start + index * LONG;
    tone.type = "sine";
    tone.frequency.value = pitch;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(volume * 0.25, at + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + LONG * 1.6);
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + LONG * 1.7);
  });
}
