import { waitInWords } from "../texts/format.js";
import { useDesk, useSettled } from "./hooks.js";

/** The lines under the head: no connection, a wish that failed, and the place in the queue. */
export function Notices() {
  const { chat, state, texts } = useDesk();
  const isCut = useSettled(!state.isLinkUp || state.phase === "unreachable", 1_500);
  const { place, conversation } = state;
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
      {conversation?.status === "QUEUED" && place && (
        <p class="notice" data-kind="place">
          <strong>{place.position <= 1 ? texts.next : texts.place(place.position)}</strong>
          <span>{waitInWords(place.estimatedWaitSeconds ?? null, texts)}</span>
          <small>{texts.staysHere}</small>
        </p>
      )}
    </div>
  );
}
