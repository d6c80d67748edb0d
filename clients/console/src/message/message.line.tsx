import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { useSession } from "../session/session.js";
import { dayName, exact, timeOfDay } from "../time/format.js";
import { AttachmentList } from "../attachment/attachment.list.js";
import { Answered } from "./answered.js";
import { BotSources } from "./bot.sources.js";
import { eventWords } from "./event.js";
import type { Line } from "./layout.js";
import { ParcelLine } from "./parcel.line.js";
import { Words } from "./words.js";

interface LineProps {
  readonly line: Line;
  readonly customerName: string;
  readonly conversationId: string;
}

export const LineView = memo(function LineView({ line, customerName }: LineProps) {
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
        <MessageView message={line.message} startsTurn={line.startsTurn} customerName={customerName} />
      )}
    </div>
  );
});

interface MessageProps {
  readonly message: MessagePartsFragment;
  readonly startsTurn: boolean;
  readonly customerName: string;
}

function MessageView({ message, startsTurn, customerName }: MessageProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { agent } = useSession();
  const at = new Date(message.sentAt);
  const time = (
    <time dateTime={message.sentAt} title={exact(at, locale)} className="num">
      {timeOfDay(at, locale)}
    </time>
  );

  if (message.kind === "EVENT" || message.author === "SYSTEM") {
    return (
      <p className="message-event">
        {eventWords(t, message.event, message.text)} · {time}
      </p>
    );
  }
  const isOwn = message.agent?.id === agent.id;
  const isInternal = message.kind === "NOTE" || message.kind === "WHISPER";
  const who =
    message.author === "CUSTOMER"
      ? customerName
      : message.author === "BOT"
        ? t("conversation.bot")
        : isOwn
          ? t("conversation.me")
          : (message.agent?.name ?? t("conversation.agent"));
  return (
    <article
      className={isInternal ? `message message-${message.kind}` : `message message-${message.author}`}
      data-starts={startsTurn}
    >
      {startsTurn && (
        <header className="message-who">
          {message.author === "BOT" && <Icon name="bot" size={13} />}
          {isInternal && <Icon name={message.kind === "NOTE" ? "note" : "whisper"} size={13} />}
          <span>{who}</span>
          {message.kind === "WHISPER" && message.recipient && <span>→ {message.recipient.name}</span>}
          {time}
        </header>
      )}
      <div className="message-body" hidden={!message.text} title={startsTurn ? undefined : exact(at, locale)}>
        {message.replyTo && <Answered message={message.replyTo} customerName={customerName} />}
        <Words text={message.text} names={message.mentions.map(({ name }) => name)} />
        {message.author === "AGENT" && !isInternal && (
          <span className="message-mark" role="img" aria-label={t("conversation.sent")}>
            <Icon name="check" size={12} />
          </span>
        )}
      </div>
      <AttachmentList attachments={message.attachments} />
      {message.author === "BOT" && <BotSources message={message} />}
    </article>
  );
}
