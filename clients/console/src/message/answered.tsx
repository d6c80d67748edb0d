import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { gistOf } from "./gist.js";
import { Quote } from "./quote.js";

export function useGist() {
  const { t } = useTranslation();
  return (message: Pick<MessagePartsFragment, "text"> & { attachments: readonly { kind: string; name: string }[] }) =>
    gistOf(message, t);
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
