import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icon.js";

/** A message that is read in another conversation since it was split off. */
export function MovedTo({ conversation }: { conversation: { readonly id: string; readonly number: number } }) {
  const { t } = useTranslation();
  return (
    <Link
      className="message-edited"
      to="/desk/$conversationId"
      params={{ conversationId: conversation.id }}
      search={(known: object) => known}
    >
      <Icon name="split" size={12} /> {t("pane.message.movedTo", { number: conversation.number })}
    </Link>
  );
}
