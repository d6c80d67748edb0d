import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isSurveyDue } from "../../chat/state.js";
import { openOptions, toRows } from "../../chat/timeline.js";
import { useDesk } from "../hooks.js";
import { Block } from "./Block.js";
import { DayLine, EventLine, MessageLine, UnsentLine, WelcomeLine } from "./lines.js";
import { Survey } from "./Survey.js";

const nearPx = 80;

/** The conversation itself; follows the newest message unless the visitor is reading further up. */
export function Log() {
  const { chat, state, texts } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const isNear = useRef(true);
  const height = useRef(0);
  const [isBehind, setIsBehind] = useState(false);
  const rows = toRows(state.messages, state.unsent);
  const options = state.conversation?.status === "BOT" ? openOptions(state.messages, state.unsent) : [];
  const firstId = state.messages[0]?.id;
  const isRating = isSurveyDue(state);

  // Earlier messages grow the log at its head: what is being read stays where it is.
  useLayoutEffect(() => {
    const log = box.current;
    if (log && !isNear.current) log.scrollTop += log.scrollHeight - height.current;
  }, [firstId]);

  useLayoutEffect(() => {
    const log = box.current;
    if (!log) return;
    height.current = log.scrollHeight;
    if (isNear.current) log.scrollTop = log.scrollHeight;
    else setIsBehind(true);
  }, [rows.length, state.typing, isRating, options.length]);

  useEffect(() => {
    const log = box.current;
    if (!log) return;
    // The keyboard, a longer draft or a turned phone makes the log shorter: its end stays in sight.
    const watch = new ResizeObserver(() => {
      if (isNear.current) log.scrollTop = log.scrollHeight;
    });
    watch.observe(log);
    // Its content grows without a new row when the survey asks for more.
    if (log.firstElementChild) watch.observe(log.firstElementChild);
    return () => watch.disconnect();
  }, []);

  const onScroll = () => {
    const log = box.current;
    if (!log) return;
    isNear.current = log.scrollHeight - log.scrollTop - log.clientHeight < nearPx;
    if (isNear.current) setIsBehind(false);
  };
  const toEnd = () => {
    isNear.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
    setIsBehind(false);
  };
  return (
    <div class="log-frame">
      <div ref={box} class="log" role="log" aria-label={texts.log} aria-live="polite" tabIndex={0} onScroll={onScroll}>
        <div class="rows">
          {state.earlierCursor && (
            <button type="button" class="link earlier" onClick={() => void chat.showEarlier()}>
              {texts.earlier}
            </button>
          )}
          {!state.earlierCursor &&
            !state.messages.some((message) => message.sequence <= 1 && message.author === "BOT") && <WelcomeLine />}
          {rows.map((row) =>
            row.kind === "day" ? (
              <DayLine key={row.key} at={row.at} />
            ) : row.kind === "event" ? (
              row.message.event === "merged" ? (
                <Block key={row.key} message={row.message} />
              ) : (
                <EventLine key={row.key} message={row.message} />
              )
            ) : row.kind === "message" ? (
              <MessageLine key={row.key} message={row.message} isFirst={row.isFirst} isLast={row.isLast} />
            ) : (
              <UnsentLine key={row.key} entry={row.entry} />
            ),
          )}
          {options.length > 0 && (
            <div class="options" role="group" aria-label={texts.options}>
              {options.map((option) => (
                <button key={option} type="button" onClick={() => chat.send(option)}>
                  {option}
                </button>
              ))}
            </div>
          )}
          {state.typing !== null && (
            <p class="typing">
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {texts.typing(state.typing || texts.someone)}
            </p>
          )}
          {isRating && <Survey />}
          {state.hasJustRated && !isRating && <p class="event">{texts.surveyThanks}</p>}
        </div>
      </div>
      {isBehind && (
        <button type="button" class="behind" onClick={toEnd}>
          {texts.newMessages} ↓
        </button>
      )}
    </div>
  );
}
