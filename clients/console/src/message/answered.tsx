import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { Quote } from "./quote.js";

/** The words that stand for a message where it is quoted; one of attachments alone is named by what they are. */
export function useGist() {
  const { t } = useTranslation();
  return (message: Pick<MessagePartsFragment, "text"> & { attachments: readonly { kind: string; name: string }[] }) => {
    if (message.text) return message.text;
    const [first] = message.attachments;
    if (!first) return "";
    return first.name || t(`pane.file.kind.${first.kind as "FILE"}`);
  };
}

export function Answered({
  message,
  customerName,
}: {
  message: NonNullable<MessagePartsFragment["replyTo"]>;
  customerName: string;
}) {
  const { t } = useTranslation();
  const gist = useGist();
  const who =
    message.author === "CUSTOMER"
      ? customerName
      : message.author === "BOT"
        ? t("conversation.bot")
        : (message.agent?.name ?? t("conversation.agent"));
  return <Quote who={who} text={gist(message)} />;
}
