import type { Upload } from "../../files/uploads.js";
import { sizeInWords } from "../../texts/format.js";
import { useDesk } from "../hooks.js";
import { CloseIcon, FileIcon, MicrophoneIcon } from "../icons.js";
import { Picture } from "./Picture.js";

/** What was chosen and goes with the next message. */
export function Tray() {
  const { state, texts } = useDesk();
  if (state.uploads.length === 0) return null;
  return (
    <ul class="tray" aria-label={texts.files}>
      {state.uploads.map((upload) => (
        <Chosen key={upload.key} upload={upload} />
      ))}
    </ul>
  );
}

function Chosen({ upload }: { upload: Upload }) {
  const { chat, texts, language } = useDesk();
  const { key, file, kind, state, share, failure } = upload;
  const isBad = state === "failed" || state === "infected";
  const percent = Math.round(share * 100);
  return (
    <li data-state={state}>
      <span class="face">
        {kind === "PICTURE" ? <Picture source={file} alt="" /> : kind === "VOICE" ? <MicrophoneIcon /> : <FileIcon />}
      </span>
      <span class="chosen">
        <b>{file.name || texts.picture}</b>
        <small role={isBad ? "alert" : undefined}>
          {isBad
            ? failure || (state === "infected" ? texts.fileInfected : texts.fileNotSent)
            : sizeInWords(file.size, language)}
          {state === "failed" && (
            <button type="button" class="link" onClick={() => chat.files.retry(key)}>
              {texts.tryAgain}
            </button>
          )}
        </small>
        {state === "sending" && <progress value={share} max={1} aria-label={texts.fileSending(file.name, percent)} />}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={texts.removeFile(file.name)}
        onClick={() => chat.files.remove(key)}
      >
        <CloseIcon />
      </button>
    </li>
  );
}
