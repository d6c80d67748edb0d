import "./delivery.css";
import { useTranslation } from "react-i18next";
import type { ContactKind } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { tell } from "../parts/toast.js";

interface ContactProps {
  readonly kind: ContactKind;
  readonly value: string;
  /** What a mail of one's own begins with. */
  readonly text?: string;
  readonly canCopy?: boolean;
  /** Answers go there by themselves: nobody is led past the conversation. */
  readonly isCarried?: boolean;
}

/** Longer addresses are cut or refused by some mail programs. */
const TEXT_MOST = 1_500;

/** Where a customer is reached: opens the telephone or the mail program of the desk, or is taken along. */
export function ContactLink({ kind, value, text = "", canCopy = false, isCarried = false }: ContactProps) {
  const { t } = useTranslation();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    tell(t("common.copied"));
  };
  const body = text.length > 0 && text.length <= TEXT_MOST ? `?body=${encodeURIComponent(text)}` : "";
  const [address, name] =
    kind === "EMAIL"
      ? [`mailto:${encodeURIComponent(value).replace("%40", "@")}${body}`, t("delivery.write", { address: value })]
      : [`tel:${value}`, t("delivery.call", { number: value })];
  return (
    <span className="contact">
      {isCarried && kind === "EMAIL" ? (
        <span>{value}</span>
      ) : (
        <a href={address} title={name} className="num">
          {value}
        </a>
      )}
      {canCopy && (
        <button
          type="button"
          className="contact-copy"
          aria-label={t(`delivery.copy.${kind}`)}
          onClick={() => void copy()}
        >
          <Icon name="copy" size={12} />
        </button>
      )}
    </span>
  );
}
