import { useEffect, useRef, useState } from "preact/hooks";
import { loadVoice, type VoiceParts } from "../../voice/load.js";
import type { Recording } from "../../voice/recorder.js";
import { useDesk } from "../hooks.js";

export interface Voice {
  phase: "off" | "asking" | "on" | "full";
  /** When it began to be recorded, in milliseconds since the epoch. */
  since: number;
  parts: VoiceParts | null;
  /** Why the last try came to nothing, in the visitor's language. */
  problem: string;
  start(): void;
  send(): void;
  cancel(): void;
  dismiss(): void;
}

/** Recording a note, and sending it as the file that it is. */
export function useVoice(): Voice {
  const { chat, texts, language } = useDesk();
  const [phase, setPhase] = useState<Voice["phase"]>("off");
  const [since, setSince] = useState(0);
  const [parts, setParts] = useState<VoiceParts | null>(null);
  const [problem, setProblem] = useState("");
  const recording = useRef<Recording | null>(null);
  /** Rises with each try: a microphone that is granted too late is let go again. */
  const attempt = useRef(0);

  const leave = () => {
    attempt.current++;
    const left = recording.current;
    recording.current = null;
    setPhase("off");
    return left;
  };
  const cancel = () => leave()?.cancel();
  const start = async () => {
    const own = ++attempt.current;
    const isOver = () => own !== attempt.current;
    let loaded: VoiceParts | null = null;
    setProblem("");
    setPhase("asking");
    try {
      loaded = await loadVoice(chat.settings.origin);
      if (isOver()) return;
      setParts(loaded);
      const begun = await loaded.record();
      if (isOver()) return begun.cancel();
      recording.current = begun;
      setSince(Date.now());
      setPhase("on");
      void begun.done.then(() => !isOver() && setPhase("full"));
    } catch (cause) {
      if (isOver()) return;
      setPhase("off");
      setProblem(loaded ? loaded.words[language].silent[loaded.silenceOf(cause)] : texts.tryLater);
    }
  };
  const send = async () => {
    const ended = leave();
    ended?.stop();
    const note = await ended?.done;
    if (!note || !parts) return;
    const name = parts.noteName(parts.words[language].note, note.type);
    chat.files.attach([new File([note], name, { type: note.type })]);
    chat.send("");
  };
  // A panel that is closed lets go of the microphone.
  useEffect(() => () => void cancel(), []);
  return {
    phase,
    since,
    parts,
    problem,
    start: () => void start(),
    send: () => void send(),
    cancel,
    dismiss: () => setProblem(""),
  };
}
