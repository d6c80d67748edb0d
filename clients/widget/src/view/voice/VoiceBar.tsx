import { useEffect, useState } from "preact/hooks";
import { minutes } from "../../texts/format.js";
import { useDesk } from "../hooks.js";
import { CloseIcon } from "../icons.js";
import type { Voice } from "./useVoice.js";
import type { Hold } from "./VoiceButton.js";

/** In the field's place while a note is recorded: how long it is by now, and the way out. */
export function VoiceBar({ voice, hold }: { voice: Voice; hold: Hold }) {
  const { texts, language } = useDesk();
  const { phase, since, parts } = voice;
  const seconds = useSecondsSince(phase === "on" ? since : null);
  const words = parts?.words[language];
  const { asking, full, held, leaving, recording } = words ?? {};
  const hint = hold === "leaving" ? leaving : hold === "held" ? held : recording;
  return (
    <>
      <button type="button" class="quiet" aria-label={texts.discardVoice} onClick={voice.cancel}>
        <CloseIcon />
      </button>
      <p class="recording" data-hold={hold}>
        {phase !== "asking" && (
          <>
            <i data-on={phase === "on"} />
            <b role="timer">{minutes(seconds)}</b>
          </>
        )}
        <span role="status">{phase === "asking" ? asking : phase === "full" ? full : hint}</span>
      </p>
    </>
  );
}

/** Stands where it was when it is no longer counted. */
function useSecondsSince(since: number | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const count = () => setSeconds((Date.now() - since) / 1_000);
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [since]);
  return seconds;
}
