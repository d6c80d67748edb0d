import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../hooks.js";

// Few, and the ones people send to a shop; the system's own keyboard has the rest.
const signs = [..."😀😄😂🙂😉😊😍😘🤔😅😭😢😡😮😴🤝👍👎👌🙏👏💪👋🎉❤💔✨🔥⭐✅❌❓❗📦🚚🎁💰📷🎧⏰"];
const columns = 8;

/** A board of signs: one Tab stop, arrows move, Enter picks, Escape goes back to the field. */
export function EmojiBoard({ onPick, onLeave }: { onPick(sign: string): void; onLeave(): void }) {
  const { texts } = useDesk();
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => board.current?.querySelector("button")?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      return onLeave();
    }
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    const buttons = [...(board.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  return (
    <div ref={board} class="emoji" role="group" aria-label={texts.emoji} onKeyDown={onKeyDown}>
      {signs.map((sign, index) => (
        <button
          key={sign}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={texts.emojiOf(sign)}
          onClick={() => onPick(sign)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
