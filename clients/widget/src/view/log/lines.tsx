import type { MessageLineFragment } from "../../gql/graphql.js";
import type { Unsent } from "../../outbox/outbox.js";
import { clock, dayName } from "../../texts/format.js";
import type { Texts } from "../../texts/texts.js";
import { Attachment } from "../files/Attachment.js";
import { useDesk, useSettled } from "../hooks.js";
import { SourceIcon } from "../icons.js";
import { Rich, Words } from "./words.js";

export function WelcomeLine() {
  const { state, texts } = useDesk();
  return (
    <div class="line" data-side="them">
      <div class="bubble">{state.channel?.greeting || texts.welcome}</div>
    </div>
  );
}

export function DayLine({ at }: { at: Date }) {
  const { texts, language } = useDesk();
  return <p class="day">{dayName(at, new Date(), language, texts)}</p>;
}

/** A move of the conversation or of its ticket, as a quiet line. */
export function EventLine({ message }: { message: MessageLineFragment }) {
  const { texts } = useDesk();
  return <p class="event">{(message.event && texts.events[message.event]) || message.text}</p>;
}

interface MessageProps {
  message: MessageLineFragment;
  isFirst: boolean;
  isLast: boolean;
}

export function MessageLine({ message, isFirst, isLast }: MessageProps) {
  const { state, texts, language } = useDesk();
  const isMine = message.author === "CUSTOMER";
  const name = nameOf(message, texts);
  const isRead = isMine && message.sequence <= state.deskRead;
  if (message.recalledAt) return <p class="event">{isMine ? texts.recalledByMe : texts.recalled}</p>;
  return (
    <div class="line" data-side={isMine ? "me" : "them"} data-turn={isFirst ? "first" : undefined}>
      {isFirst && !isMine ? <span class="name">{name}</span> : <span class="unheard">{name}</span>}
      {(message.text || message.replyTo) && (
        <div class="bubble">
          {message.replyTo && <Quote of={message.replyTo} />}
          {message.markdown ? <Rich markdown={message.markdown} /> : <Words text={message.text} />}
        </div>
      )}
      {message.attachments.map((card) => (
        <Attachment key={card.id} card={card} />
      ))}
      {message.citations && message.citations.length > 0 && (
        <p class="sources">
          <SourceIcon />
          {texts.sources(message.citations.map((faq) => faq.question).join(" · "))}
        </p>
      )}
      {(isLast || message.editedAt) && (
        <span class="mark">
          {message.editedAt && <span>{texts.edited} </span>}
          {isLast && <time dateTime={message.sentAt}>{clock(new Date(message.sentAt), language)}</time>}
          {isLast && isMine && (
            <>
              <span aria-hidden="true" data-read={isRead}>
                {isRead ? " ✓✓" : " ✓"}
              </span>
              <span class="unheard">{isRead ? texts.read : texts.sent}</span>
            </>
          )}
        </span>
      )}
    </div>
  );
}

type Quoted = NonNullable<MessageLineFragment["replyTo"]>;

function Quote({ of }: { of: Quoted }) {
  const { texts } = useDesk();
  return (
    <blockquote aria-label={texts.replyTo(nameOf(of, texts))}>
      <b>{nameOf(of, texts)}</b>
      <span>{of.recalledAt ? texts.recalled : of.text || texts.files}</span>
    </blockquote>
  );
}

const nameOf = ({ author, agent }: Pick<Quoted, "author" | "agent">, texts: Texts): string =>
  author === "CUSTOMER" ? texts.you : author === "BOT" ? texts.botName : (agent?.name ?? texts.someone);

/** A message on its way, or one that was refused with the reason and what can be done. */
export function UnsentLine({ entry }: { entry: Unsent }) {
  const { chat, state, texts } = useDesk();
  const isLong = useSettled(entry.failure === null, 1_000);
  const isCut = !state.isLinkUp || state.phase === "unreachable";
  return (
    <div class="line" data-side="me" data-turn="first" data-state={entry.failure === null ? "pending" : "failed"}>
      <span class="unheard">{texts.you}</span>
      <div class="bubble">
        <Words text={entry.text || texts.files} />
      </div>
      {entry.failure === null ? (
        // Nearly every message is confirmed within a second; a mark that flashes would only worry.
        <span class="mark">{isLong ? (isCut ? texts.waitingForLink : texts.sending) : " "}</span>
      ) : (
        <span class="mark" role="alert">
          {texts.notSent}
          {entry.failure && ` · ${entry.failure}`}{" "}
          <button type="button" class="link" onClick={() => chat.retry(entry.key)}>
            {texts.tryAgain}
          </button>{" "}
          <button type="button" class="link" onClick={() => chat.discard(entry.key)}>
            {texts.remove}
          </button>
        </span>
      )}
    </div>
  );
}
