import { useTranslation } from "react-i18next";
import { AttachmentList } from "../attachment/attachment.list.js";
import { DeliveryLine } from "../delivery/delivery.line.js";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { Rich } from "../richtext/rich.js";
import { useSession } from "../session/session.js";
import { exact, timeOfDay } from "../time/format.js";
import { ActsBar, EditedMark } from "./act/acts.bar.js";
import { choose, leave, useChoice, useIsEdited } from "./act/chosen.js";
import { EditBox } from "./act/edit.box.js";
import { useActs } from "./act/use.acts.js";
import { Answered } from "./answered.js";
import { BotSources } from "./bot.sources.js";
import { EventLine } from "./event.line.js";
import { MovedTo } from "./moved.to.js";
import { Words } from "./words.js";

interface MessageProps {
  readonly message: MessagePartsFragment;
  readonly startsTurn: boolean;
  readonly customerName: string;
  readonly isRead: boolean;
}

export function MessageView({ message, startsTurn, customerName, isRead }: MessageProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { agent } = useSession();
  const { conversationId } = useActs();
  const choice = useChoice(message.id);
  const isEdited = useIsEdited(message.id);
  const at = new Date(message.sentAt);
  const time = (
    <time dateTime={message.sentAt} title={exact(at, locale)} className="num">
      {timeOfDay(at, locale)}
    </time>
  );

  if (message.kind === "EVENT" || message.author === "SYSTEM") return <EventLine message={message} time={time} />;
  const isInternal = message.kind === "NOTE" || message.kind === "WHISPER";
  const who =
    message.author === "CUSTOMER"
      ? customerName
      : message.author === "BOT"
        ? t("conversation.bot")
        : message.agent?.id === agent.id
          ? t("conversation.me")
          : (message.agent?.name ?? t(isInternal ? "conversation.rule" : "conversation.agent"));
  const names = message.mentions.map(({ name }) => name);
  return (
    <article
      className={isInternal ? `message message-${message.kind}` : `message message-${message.author}`}
      data-starts={startsTurn}
      data-chosen={choice === "key"}
      data-recalled={!!message.recalledAt}
      onMouseEnter={() => choose(message.id)}
      onMouseLeave={() => leave(message.id)}
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
      {isEdited ? (
        <EditBox message={message} conversationId={conversationId} />
      ) : (
        <div
          className="message-body"
          hidden={!message.text && !message.replyTo}
          title={startsTurn ? undefined : exact(at, locale)}
        >
          {message.replyTo && <Answered message={message.replyTo} customerName={customerName} />}
          {message.markdown ? (
            <Rich markdown={message.markdown} names={names} />
          ) : (
            <Words text={message.text} names={names} />
          )}
          {message.author === "AGENT" && !isInternal && <ReadMark isRead={isRead} />}
        </div>
      )}
      {!message.recalledAt && <AttachmentList attachments={message.attachments} />}
      <EditedMark message={message} />
      <DeliveryLine message={message} />
      {message.movedTo && <MovedTo conversation={message.movedTo} />}
      {message.author === "BOT" && <BotSources message={message} />}
      {choice !== "no" && !isEdited && <ActsBar message={message} />}
    </article>
  );
}

function ReadMark({ isRead }: { isRead: boolean }) {
  const { t } = useTranslation();
  const words = t(isRead ? "pane.message.read" : "conversation.sent");
  return (
    <span className="message-mark" role="img" aria-label={words} title={words} data-read={isRead}>
      <Icon name={isRead ? "checks" : "check"} size={isRead ? 13 : 12} />
    </span>
  );
}
