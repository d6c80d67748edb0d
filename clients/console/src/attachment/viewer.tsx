import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AttachmentPartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { useKeys } from "../keys/use.keys.js";
import { Icon } from "../parts/icon.js";
import { renewLinks } from "./attachment.cache.js";
import { sizeWords } from "./size.js";

interface ViewerProps {
  readonly pictures: readonly AttachmentPartsFragment[];
  readonly shown: string;
  onShow(id: string): void;
  onClose(): void;
}

/** A message's pictures at their full size, one after the other. */
export default function Viewer({ pictures, shown, onShow, onClose }: ViewerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const element = useRef<HTMLDialogElement>(null);
  const at = Math.max(
    0,
    pictures.findIndex((one) => one.id === shown),
  );
  const picture = pictures[at];
  const step = (by: number) => onShow(pictures.at((at + by) % pictures.length)?.id ?? shown);
  useKeys(
    [
      { keys: "ArrowLeft", run: () => step(-1) },
      { keys: "ArrowRight", run: () => step(1) },
    ],
    { isModal: true },
  );
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => void (before instanceof HTMLElement && before.focus());
  }, []);
  if (!picture) return null;
  return (
    <dialog
      ref={element}
      className="viewer"
      aria-label={picture.name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === element.current && onClose()}
    >
      <header className="viewer-head">
        <span className="clip grow">{picture.name}</span>
        <span className="num">
          {picture.width} × {picture.height} · {sizeWords(picture.size, locale)}
        </span>
        {pictures.length > 1 && (
          <>
            <button type="button" className="icon-button" aria-label={t("pane.file.previous")} onClick={() => step(-1)}>
              <Icon name="left" />
            </button>
            <span className="num">
              {at + 1} / {pictures.length}
            </span>
            <button type="button" className="icon-button" aria-label={t("pane.file.next")} onClick={() => step(1)}>
              <Icon name="right" />
            </button>
          </>
        )}
        <a
          className="icon-button"
          aria-label={t("pane.file.save")}
          href={picture.downloadUrl ?? ""}
          download={picture.name}
          rel="noreferrer"
        >
          <Icon name="download" />
        </a>
        <button type="button" className="icon-button" aria-label={t("common.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <img src={picture.downloadUrl ?? ""} alt={picture.name} onError={() => renewLinks(picture.id)} />
    </dialog>
  );
}
