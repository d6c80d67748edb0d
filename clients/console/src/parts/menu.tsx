import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useKeys } from "../keys/use.keys.js";

export type MenuItem =
  | { readonly kind: "group"; readonly label: string }
  | { readonly kind: "line" }
  | {
      readonly kind?: "item";
      readonly label: string;
      readonly mark?: ReactNode;
      readonly isChosen?: boolean;
      run(): void;
    };

interface PopUpProps {
  /** The name of the panel, and of the button unless `isNamed`. */
  readonly label: string;
  /** The button's own words name it. */
  readonly isNamed?: boolean;
  /** Said on hover too, where the button may show a sign alone. */
  readonly hasTitle?: boolean;
  readonly className: string;
  readonly face: ReactNode;
  /** Where it opens against its button. */
  readonly side: "below-end" | "below-start" | "above-start";
  readonly role?: "menu" | "dialog";
  readonly isPressed?: boolean;
  children(close: () => void): ReactNode;
}

/** A button and the small panel it opens, on the browser's own popovers: a click elsewhere or Escape closes it. */
export function PopUp({
  label,
  isNamed,
  hasTitle,
  className,
  face,
  side,
  role = "dialog",
  isPressed,
  children,
}: PopUpProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  useKeys([], { isModal: true, isOn: isOpen });

  const onBeforeToggle = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    setPlace(
      side === "below-end"
        ? { top: box.bottom + 4, right: Math.max(innerWidth - box.right, 8) }
        : side === "below-start"
          ? { top: box.bottom + 4, left: box.left }
          : { bottom: innerHeight - box.top + 4, left: Math.min(box.left, innerWidth - 248) },
    );
  };
  const onToggle = (event: { newState: string }) => {
    setIsOpen(event.newState === "open");
    if (event.newState === "open") panel.current?.querySelector<HTMLElement>("[aria-checked=true], button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    // A slider, a choice or a text has its own use for the arrows.
    if (!step || (event.target as HTMLElement).closest("input, select, textarea")) return;
    event.preventDefault();
    const items = [...(panel.current?.querySelectorAll("button") ?? [])];
    items.at((items.indexOf(document.activeElement as HTMLButtonElement) + step) % items.length)?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={isNamed ? undefined : label}
        title={hasTitle ? label : undefined}
        aria-haspopup={role}
        aria-expanded={isOpen}
        aria-pressed={isPressed}
        popoverTarget={id}
      >
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        className="pop-up"
        style={place}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

export function Menu({ items, ...rest }: { items: readonly MenuItem[] } & Omit<PopUpProps, "children" | "role">) {
  return (
    <PopUp {...rest} role="menu">
      {(close) =>
        items.map((item, index) => {
          if (item.kind === "line") return <hr key={index} />;
          if (item.kind === "group")
            return (
              <p key={index} className="menu-group" role="presentation">
                {item.label}
              </p>
            );
          return (
            <button
              key={index}
              type="button"
              className="menu-item"
              role={item.isChosen === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.isChosen}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.mark}
              <span className="grow">{item.label}</span>
            </button>
          );
        })
      }
    </PopUp>
  );
}
