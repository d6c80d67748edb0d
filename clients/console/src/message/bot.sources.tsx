import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";

/** What the bot's answer rests on, and what it offered to tap. */
export function BotSources({ message }: { message: MessagePartsFragment }) {
  const { t } = useTranslation();
  const sources = message.citations ?? [];
  if (!sources.length && !message.options.length) return null;
  return (
    <footer className="message-sources">
      {sources.map((faq) => (
        <Link key={faq.id} to="/knowledge" search={{ faq: faq.id }} title={faq.answer}>
          <Icon name="book" size={12} /> {faq.question}
        </Link>
      ))}
      {message.options.length > 0 && (
        <span className="dim">{t("conversation.offered", { options: message.options.join(" · ") })}</span>
      )}
    </footer>
  );
}
