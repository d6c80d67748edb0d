/** Seconds a note may last. */
const longestNote = 300;

/** What browsers record: Chromium and Firefox the first, Safari the second. */
const formats = ["audio/webm;codecs=opus", "audio/mp4"];
/** A voice is clear at this rate, and five minutes are little more than a megabyte. */
const bitsPerSecond = 32_000;

/** Why nothing can be recorded. */
export type Silence = "refused" | "missing" | "unusable";

export interface Recording {
  /** The note once it has come to an end: asked to, at the longest, or because the microphone went; null = cancelled. */
  readonly done: Promise<Blob | null>;
  stop(): void;
  cancel(): void;
}

/** Asks for the microphone and begins. @throws DOMException when there is none, or it is refused */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = formats.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  let isCancelled = false;
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const done = new Promise<Blob | null>((resolve) => {
    recorder.onstop = () => {
      clearTimeout(limit);
      for (const track of stream.getTracks()) track.stop();
      const note = new Blob(parts, { type: recorder.mimeType.split(";")[0] ?? "" });
      resolve(isCancelled || note.size === 0 ? null : note);
    };
  });
  const stop = () => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  const limit = setTimeout(stop, longestNote * 1_000);
  recorder.start();
  return {
    done,
    stop,
    cancel: () => {
      isCancelled = true;
      stop();
    },
  };
}

export function silenceOf(cause: unknown): Silence {
  const name = cause instanceof DOMException ? cause.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" ? "missing" : "unusable";
}

/** What a note is called where it lies as a file. */
export const noteName = (word: string, type: string): string => `${word}.${/mp4/.test(type) ? "m4a" : "webm"}`;
