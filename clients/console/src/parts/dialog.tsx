import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { Icon } from "./icon.js";

interface DialogProps {
  readonly title: string;
  onClose(): void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly size?: "middle" | "wide" | "top";
  /** The palette has no head of its own; its title is still its name. */
  readonly isBare?: boolean;
}

/** The browser's own modal dialog: focus stays inside and goes back where it came from, Escape closes. */
export function Dialog({ title, onClose, children, foot, size = "middle", isBare }: DialogProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  useKeys([], { isModal: true });

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    // What the dialog calls first, or else the first thing to fill in, rather than the cross in the corner.
    (
      dialog?.querySelector<HTMLElement>("[data-first]") ??
      dialog?.querySelector<HTMLElement>("input:not([disabled]), textarea:not([disabled])")
    )?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={`dialog dialog-${size}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === element.current && onClose()}
    >
      {!isBare && (
        <header className="dialog-head">
          <h1 className="grow">{title}</h1>
          <button type="button" className="icon-button" aria-label={t("common.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
      )}
      {isBare ? children : <div className="dialog-body">{children}</div>}
      {foot && <footer className="dialog-foot">{foot}</footer>}
    </dialog>
  );
}
