import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { useSession } from "../session/session.js";
import { daysBetween, exact, stamp, timeOfDay } from "../time/format.js";
import { ContactLink } from "./contact.link.js";
import { DeliveryActs } from "./delivery.acts.js";
import { noticeOf } from "./delivery.words.js";

/** How an answer goes out to a customer who left a message, and what is left for an agent to do about it. */
export function DeliveryLine({ message }: { message: MessagePartsFragment }) {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  const { delivery } = message;
  const notice = delivery && noticeOf(t, delivery, message, agent.id);
  if (!notice) return null;
  const { kind, address, said } = delivery;
  return (
    <footer className="delivery">
      <p className={`delivery-words delivery-${notice.tone}`}>
        <Icon name={notice.icon} size={12} />
        <span>
          {notice.words}
          {notice.hasContact && (
            <>
              {" "}
              <ContactLink kind={kind} value={address} text={message.text} />
            </>
          )}
          {said && (
            <>
              {" "}
              <q>{said}</q>
            </>
          )}
          {notice.isAtRest && <When at={delivery.at} sentAt={message.sentAt} />}
        </span>
      </p>
      {notice.next !== "nothing" && can("conversation:reply") && (
        <DeliveryActs messageId={message.id} delivery={delivery} next={notice.next} />
      )}
    </footer>
  );
}

/** The hour; with its day when that is another one than the message's own. */
function When({ at, sentAt }: { at: string; sentAt: string }) {
  const locale = useLocale();
  const when = new Date(at);
  const days = daysBetween(new Date(sentAt), when);
  return (
    <time dateTime={at} title={exact(when, locale)} className="num">
      {" · "}
      {days > 0 && `${stamp(when, new Date(when.getTime() + 7 * 86_400_000), locale)} `}
      {timeOfDay(when, locale)}
    </time>
  );
}
