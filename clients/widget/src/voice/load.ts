export type VoiceParts = typeof import("./voice.js");

let loading: Promise<VoiceParts> | null = null;

/** @param origin of the Switchboard server; @throws when it could not be fetched, and tries anew the next time */
export function loadVoice(origin: string): Promise<VoiceParts> {
  loading ??= (import(/* @vite-ignore */ `${origin}/widget/voice.js`) as Promise<VoiceParts>).catch(
    (cause: unknown) => {
      loading = null;
      throw cause;
    },
  );
  return loading;
}

/** Pages that are not served safely have no microphone at all. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === "function" && typeof navigator.mediaDevices?.getUserMedia === "function";
