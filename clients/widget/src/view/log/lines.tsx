import type { MessageLineFragment } from "../../gql/graphql.js";
import type { Unsent } from "../../outbox/outbox.js";
import { clock, dayName, linkPieces } from "../../texts/format.js";
import { useDesk, useSettled } from "../hooks.js";
import { SourceIcon } from "../icons.js";

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
  const { texts, language } = useDesk();
  const isMine = message.author === "CUSTOMER";
  const name = isMine ? texts.you : message.author === "BOT" ? texts.botName : (message.agent?.name ?? texts.someone);
  return (
    <div class="line" data-side={isMine ? "me" : "them"} data-turn={isFirst ? "first" : undefined}>
      {isFirst && !isMine ? <span class="name">{name}</span> : <span class="unheard">{name}</span>}
      <div class="bubble">
        <Words text={message.text} />
      </div>
      {message.citations && message.citations.length > 0 && (
        <p class="sources">
          <SourceIcon />
          {texts.sources(message.citations.map((faq) => faq.question).join(" · "))}
        </p>
      )}
      {isLast && (
        <span class="mark">
          <time dateTime={message.sentAt}>{clock(new Date(message.sentAt), language)}</time>
          {isMine && (
            <>
              <span aria-hidden="true"> ✓</span>
              <span class="unheard">{texts.sent}</span>
            </>
          )}
        </span>
      )}
    </div>
  );
}

/** A message on its way, or one that was refused with the reason and what can be done. */
export function UnsentLine({ entry }: { entry: Unsent }) {
  const { chat, state, texts } = useDesk();
  const isLong = useSettled(entry.failure === null, 1_000);
  const isCut = !state.isLinkUp || state.phase === "unreachable";
  return (
    <div class="line" data-side="me" data-turn="first" data-state={entry.failure === null ? "pending" : "failed"}>
      <span class="unheard">{texts.you}</span>
      <div class="bubble">
        <Words text={entry.text} />
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

function Words({ text }: { text: string }) {
  return (
    <>
      {linkPieces(text).map((piece) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}
