import { useRef } from "preact/hooks";
import { useDesk } from "../hooks.js";
import { MicrophoneIcon, SendIcon } from "../icons.js";
import type { Voice } from "./useVoice.js";

/** A press shorter than this is a tap: recording goes on until the next one. */
const tapMs = 500;
/** So far away, in pixels, the finger has left the button. */
const awayPx = 72;

export type Hold = "none" | "held" | "leaving";

interface VoiceButtonProps {
  voice: Voice;
  hold: Hold;
  onHold(hold: Hold): void;
}

/** Held down it records until it is let go; tapped, or pressed by key, it records until the next time. */
export function VoiceButton({ voice, hold, onHold }: VoiceButtonProps) {
  const { texts } = useDesk();
  const { phase } = voice;
  const isOff = phase === "off";
  /** Where and when the press began that began the recording. */
  const press = useRef<{ at: number; x: number; y: number } | null>(null);
  /** The click that follows a press which began the recording means nothing. */
  const hasBegun = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    hasBegun.current = isOff;
    if (!isOff) return;
    press.current = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    onHold("held");
    voice.start();
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const begun = press.current;
    if (begun) onHold(Math.hypot(clientX - begun.x, clientY - begun.y) > awayPx ? "leaving" : "held");
  };
  const onPointerUp = (event: PointerEvent) => {
    const begun = press.current;
    press.current = null;
    onHold("none");
    if (!begun) return;
    if (hold === "leaving") voice.cancel();
    // Whoever lets go to answer the browser's question goes on recording once it is answered.
    else if (phase === "full" || (phase === "on" && event.timeStamp - begun.at >= tapMs)) voice.send();
  };
  const onClick = ({ detail }: MouseEvent) => {
    const isRest = hasBegun.current && detail > 0;
    hasBegun.current = false;
    if (isRest) return;
    if (phase === "on" || phase === "full") voice.send();
    else if (isOff) voice.start();
  };
  return (
    <button
      type="button"
      class="send"
      data-voice={phase}
      aria-label={isOff ? texts.recordVoice : texts.sendVoice}
      aria-busy={phase === "asking"}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        press.current = null;
        onHold("none");
      }}
      onContextMenu={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {isOff ? <MicrophoneIcon /> : <SendIcon />}
    </button>
  );
}
