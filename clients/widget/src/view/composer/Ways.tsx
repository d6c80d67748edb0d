import { type ChannelFacts, isWaiting, isWithPerson } from "../../chat/state.js";
import { useDesk } from "../hooks.js";
import { PersonIcon } from "../icons.js";

/** What can be done besides writing. */
export function Ways() {
  const { chat, state, texts } = useDesk();
  // A person can always be asked for, unless one is already here or on the way.
  if (isWaiting(state) || isWithPerson(state)) return null;
  return (
    <div class="ways">
      <button type="button" class="way" onClick={() => void chat.askForPerson()}>
        <PersonIcon />
        {texts.talkToPerson}
      </button>
      {!state.conversation && state.channel && !isThere(state.channel) && (
        <button type="button" class="way" onClick={() => chat.store.set({ leaving: "shown" })}>
          {texts.leaveAMessage}
        </button>
      )}
      {state.conversation?.status === "RESOLVED" && (
        <button type="button" class="way" onClick={() => chat.startOver()}>
          {texts.newConversation}
        </button>
      )}
    </div>
  );
}

const isThere = ({ availability }: ChannelFacts): boolean => availability.isOpen && availability.isAttended;
