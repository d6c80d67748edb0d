import { useEffect, useState } from "preact/hooks";
import { isWaiting, isWithPerson } from "../chat/state.js";
import { openingInWords, waitInWords } from "../texts/format.js";
import { ReachMe } from "./forms/Contact.js";
import { useDesk, useSettled } from "./hooks.js";

/** The lines under the head: no connection, a wish that failed, who is there, and the place in the queue. */
export function Notices() {
  const { chat, state, texts } = useDesk();
  const isCut = useSettled(!state.isLinkUp || state.phase === "unreachable", 1_500);
  const { conversation } = state;
  const isLeft = conversation?.isOfflineMessage && conversation.contact && !isWithPerson(state);
  return (
    <div class="notices" role="status">
      {isCut && <p class="notice">{texts.offline}</p>}
      {state.hasFailed && (
        <p class="notice" data-kind="failed">
          {texts.tryLater}
          <button type="button" class="link" onClick={() => chat.dismissFailure()}>
            {texts.dismiss}
          </button>
        </p>
      )}
      {isLeft && conversation.status === "QUEUED" ? (
        <p class="notice" data-kind="place">
          <span>{texts.leftNotice(conversation.contact?.value ?? "")}</span>
        </p>
      ) : (
        isWaiting(state) && <Waiting />
      )}
    </div>
  );
}

/** Where the visitor stands, as far as can be told, and the ways out. */
function Waiting() {
  const { chat, state, texts, language } = useDesk();
  const [asked, setAsked] = useState<"reach" | "leave" | null>(null);
  useEffect(() => {
    chat.lookAround();
    const timer = setInterval(() => chat.lookAround(), 60_000);
    return () => clearInterval(timer);
  }, [chat]);
  const { place, conversation, channel } = state;
  // What is known of the hours may be a minute old; whoever has a wait to tell of is there.
  const { isOpen = true, isAttended = true, nextOpeningAt: opening } = channel?.availability ?? {};
  const isAway = !place?.estimatedWait && !(isOpen && isAttended);
  const isNext = conversation?.status === "OFFERED" || (place && place.position <= 1);
  // Where it has overflowed, or nobody is there, a message is the better way.
  const wantsMessage = isAway || conversation?.overflow === "MESSAGE";
  return (
    <div class="notice" data-kind="place">
      {isAway && !isNext ? (
        <p>
          <strong>
            {opening ? texts.opensAt(openingInWords(new Date(opening), new Date(), language)) : texts.nobodyHere}
          </strong>
        </p>
      ) : null}
      {(place || isNext) && (
        <p>
          {isAway && !isNext ? (
            <span>{texts.place(place?.position ?? 1)}</span>
          ) : (
            <strong>{isNext ? texts.next : texts.place(place?.position ?? 1)}</strong>
          )}
          {!isAway && <span>{waitInWords(place?.estimatedWait ?? null, texts)}</span>}
        </p>
      )}
      {asked === "reach" ? (
        <ReachMe onDone={() => setAsked(null)} />
      ) : (
        <p class="outs">
          {asked === "leave" ? (
            <>
              <span>{texts.leaveQueueSure}</span>
              <button type="button" class="link" onClick={() => void chat.wishes.leaveQueue(conversation?.id ?? "")}>
                {texts.leaveQueueYes}
              </button>
              <button type="button" class="link" onClick={() => setAsked(null)}>
                {texts.leaveQueueNo}
              </button>
            </>
          ) : (
            <>
              {!wantsMessage && <small>{texts.staysHere}</small>}
              <button type="button" class="link" onClick={() => setAsked("reach")}>
                {texts.reachMe}
              </button>
              <button type="button" class="link" onClick={() => setAsked("leave")}>
                {texts.leaveQueue}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
