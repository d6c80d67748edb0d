import { useRef } from "preact/hooks";
import { useDesk } from "../hooks.js";
import { CameraIcon, ClipIcon } from "../icons.js";

/** Ways to choose files; the camera where there is a finger to hold it. */
export function Pickers() {
  const { chat, texts } = useDesk();
  const any = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    chat.files.attach([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = "";
  };
  const hidden = { type: "file", tabIndex: -1, class: "unheard", "aria-hidden": true } as const;
  return (
    <>
      <input ref={any} {...hidden} multiple onChange={(event) => take(event.currentTarget)} />
      <button type="button" class="quiet" aria-label={texts.attach} onClick={() => any.current?.click()}>
        <ClipIcon />
      </button>
      {matchMedia("(pointer: coarse)").matches && (
        <>
          <input
            ref={photo}
            {...hidden}
            accept="image/*"
            capture="environment"
            onChange={(event) => take(event.currentTarget)}
          />
          <button type="button" class="quiet" aria-label={texts.camera} onClick={() => photo.current?.click()}>
            <CameraIcon />
          </button>
        </>
      )}
    </>
  );
}
