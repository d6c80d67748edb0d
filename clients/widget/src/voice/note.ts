import { minutes } from "../texts/format.js";
import type { Language } from "../texts/texts.js";
import { voiceTexts } from "../texts/voice.js";
import { Player } from "./player.js";

/** Bytes up to which a note is fetched before anybody asks, so that its length can be told: two minutes of a voice. */
const fetchedAhead = 500_000;
const namespace = "http://www.w3.org/2000/svg";
const playSign = "M8 5.5v13l10.5-6.5L8 5.5Z";
const pauseSign = "M7 6h3.5v12H7ZM13.5 6H17v12h-3.5Z";

export interface NoteParts {
  address: string;
  /** In bytes. */
  size: number;
  language: Language;
  /** It cannot be fetched, or this browser cannot read it. */
  onFail(): void;
}

/** Draws a voice message to listen to. @returns what ends it */
export function showNote(host: HTMLElement, { address, size, language, onFail }: NoteParts): () => void {
  const words = voiceTexts[language];
  const life = new AbortController();
  const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
  const sign = document.createElementNS(namespace, "path");
  const drawing = document.createElementNS(namespace, "svg");
  for (const [name, value] of Object.entries({ width: "20", height: "20", viewBox: "0 0 24 24", fill: "currentColor" }))
    drawing.setAttribute(name, value);
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(sign);
  button.append(drawing);
  const place = Object.assign(document.createElement("input"), { type: "range", min: "0", step: "0.1" });
  place.setAttribute("aria-label", words.position);
  const clock = document.createElement("small");
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", words.note);
  host.replaceChildren(button, place, clock);

  const player = new Player(() => draw());
  const draw = () => {
    const { isPlaying, length, at } = player;
    sign.setAttribute("d", isPlaying ? pauseSign : playSign);
    button.setAttribute("aria-label", isPlaying ? words.pause : words.play);
    place.disabled = length === 0;
    place.max = String(length || 1);
    place.value = String(at);
    place.setAttribute("aria-valuetext", words.of(minutes(at), minutes(length)));
    const isUnderWay = isPlaying || at > 0;
    clock.textContent = length === 0 ? "–:––" : minutes(isUnderWay ? at : Math.max(1, Math.round(length)));
  };
  let loading: Promise<void> | null = null;
  const load = () => {
    loading ??= player.load(address, life.signal).catch(() => {
      if (!life.signal.aborted) onFail();
    });
    return loading;
  };
  button.onclick = () => {
    if (player.isPlaying) return player.pause();
    player.wake();
    void load().then(() => player.play());
  };
  place.oninput = () => player.seek(Number(place.value));
  const timer = setInterval(() => player.isPlaying && draw(), 200);
  draw();
  if (size <= fetchedAhead) void load();
  return () => {
    clearInterval(timer);
    life.abort();
    player.pause();
  };
}
