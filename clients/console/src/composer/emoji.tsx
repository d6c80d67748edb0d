import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icon.js";
import { PopUp } from "../parts/menu.js";

const FACES = [
  "😊",
  "😄",
  "😉",
  "🙂",
  "😅",
  "🤔",
  "😮",
  "😢",
  "🙏",
  "👍",
  "👌",
  "👏",
  "💪",
  "🤝",
  "❤️",
  "🎉",
  "✅",
  "❗",
  "📦",
  "🚚",
  "💳",
  "🧾",
  "📞",
  "⏰",
  "🔧",
  "🎁",
  "🌟",
  "☕",
];

export function EmojiButton({ onPick }: { onPick(face: string): void }) {
  const { t } = useTranslation();
  return (
    <PopUp label={t("conversation.emoji")} className="icon-button" side="above-start" face={<Icon name="smile" />}>
      {(close) => (
        <div className="emoji">
          {FACES.map((face) => (
            <button
              key={face}
              type="button"
              onClick={() => {
                close();
                onPick(face);
              }}
            >
              {face}
            </button>
          ))}
        </div>
      )}
    </PopUp>
  );
}
