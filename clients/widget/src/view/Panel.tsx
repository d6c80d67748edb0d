import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { scene } from "../chat/state.js";
import { Composer } from "./composer/Composer.js";
import { Leave } from "./forms/Leave.js";
import { PreChat } from "./forms/PreChat.js";
import { Head } from "./Head.js";
import { useDesk, useIsNarrow, useKeyboardRoom } from "./hooks.js";
import { Log } from "./log/Log.js";
import { Notices } from "./Notices.js";

const focusable = "button:not([disabled]), textarea, input:not([tabindex='-1']), select, a[href]";

export function Panel({ host, onClose }: { host: HTMLElement; onClose(): void }) {
  const { chat, texts, state } = useDesk();
  const shown = scene(state);
  const [isOver, setIsOver] = useState(false);
  const isNarrow = useIsNarrow();
  const panel = useRef<HTMLDivElement>(null);
  useKeyboardRoom(host, isNarrow);

  // With what it belongs to and not a frame later: by then somebody may have turned to something else.
  useLayoutEffect(() => {
    // On a phone the keyboard would jump up and hide the greeting; there the panel itself takes the focus.
    const first = "form input, form select, form textarea, textarea, .primary";
    const target = isNarrow ? panel.current : panel.current?.querySelector<HTMLElement>(first);
    target?.focus();
  }, [isNarrow, shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is not the page's business (its own shortcuts, its search field).
    event.stopPropagation();
    if (event.key === "Escape" && !event.isComposing) onClose();
    else if (event.key === "Tab" && isNarrow) keepInside(event, panel.current);
  };
  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-modal={isNarrow}
      aria-label={state.channel?.name ?? texts.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (shown !== "talk" || !event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!panel.current?.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!isOver) return;
        event.preventDefault();
        setIsOver(false);
        chat.files.attach([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Head onClose={onClose} />
      <Notices />
      {shown === "ask" ? (
        <PreChat />
      ) : shown === "leave" ? (
        <Leave />
      ) : (
        <>
          <Log />
          {shown === "sign in" ? (
            <div class="closed" role="alert">
              {texts.signInFirst}
            </div>
          ) : (
            <Composer />
          )}
        </>
      )}
      {isOver && <p class="drop">{texts.dropHere}</p>}
    </div>
  );
}

/** Full screen is modal: Tab goes round inside. Beside the page it is not, and Tab goes on into the page. */
function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const [first, last] = [stops[0], stops.at(-1)];
  const active = (panel?.getRootNode() as ShadowRoot | undefined)?.activeElement;
  if (event.shiftKey && (active === first || active === panel)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && active === last) {
    event.preventDefault();
    first?.focus();
  }
}
