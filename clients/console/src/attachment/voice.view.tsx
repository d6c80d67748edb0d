import type { SyntheticEvent } from "react";

interface VoiceViewProps {
  readonly source: string;
  readonly name: string;
  onError(): void;
}

/** A voice message to listen to. */
export function VoiceView({ source, name, onError }: VoiceViewProps) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: what customers say comes without captions.
    <audio
      className="attachment-voice"
      controls
      preload="metadata"
      src={source}
      aria-label={name}
      onLoadedMetadata={measure}
      onError={onError}
    />
  );
}

/** What a browser has recorded does not say how long it is: its end has to be looked for once. */
function measure({ currentTarget: audio }: SyntheticEvent<HTMLAudioElement>): void {
  if (audio.duration !== Number.POSITIVE_INFINITY) return;
  audio.addEventListener("seeked", () => void (audio.currentTime = 0), { once: true });
  audio.currentTime = 1e7;
}
