import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { ContactLink } from "./contact.link.js";

/** That the customer has gone, and where the answer goes. */
export function ContactBar({ contact }: Pick<ConversationHeadFragment, "contact">) {
  const { t } = useTranslation();
  if (!contact) return null;
  const { kind, value, isCarried } = contact;
  const means = isCarried ? kind : kind === "PHONE" ? "CALL" : "WRITE";
  return (
    <p className="composer-bar composer-bar-slim contact-bar" role="status">
      <Icon name={kind === "EMAIL" ? "mail" : "phone"} size={13} />
      <span>
        <b>{t("delivery.bar.title")}</b> · {t(`delivery.bar.${means}`)}{" "}
        <ContactLink kind={kind} value={value} canCopy isCarried={isCarried} />
      </span>
    </p>
  );
}
