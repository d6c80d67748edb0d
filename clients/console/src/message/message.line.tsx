import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.js";
import { dayName } from "../time/format.js";
import type { Line } from "./layout.js";
import { ParcelLine } from "./parcel.line.js";
import { MessageView } from "./message.view.js";

interface LineProps {
  readonly line: Line;
  readonly customerName: string;
  /** The customer has read it, as far as we know. */
  readonly isRead: boolean;
}

export const LineView = memo(function LineView({ line, customerName, isRead }: LineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="message-line">
      {line.day && (
        <p className="message-rule">
          <span>{dayName(line.day, new Date(), locale)}</span>
        </p>
      )}
      {line.isFirstUnread && (
        <p className="message-rule message-rule-new">
          <span>{t("conversation.newFromHere")}</span>
        </p>
      )}
      {line.kind === "parcel" ? (
        <ParcelLine parcel={line.parcel} startsTurn={line.startsTurn} />
      ) : (
        <MessageView message={line.message} startsTurn={line.startsTurn} customerName={customerName} isRead={isRead} />
      )}
    </div>
  );
});
