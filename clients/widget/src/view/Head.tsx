import { useState } from "preact/hooks";
import { type ChatState, isWaiting, isWithPerson } from "../chat/state.js";
import type { Texts } from "../texts/texts.js";
import { useDesk } from "./hooks.js";
import { BotIcon, CloseIcon } from "./icons.js";

/** Whom the visitor speaks with. */
export function Head({ onClose }: { onClose(): void }) {
  const { state, texts } = useDesk();
  const [isLogoBroken, setIsLogoBroken] = useState(false);
  const agent = isWithPerson(state) ? state.conversation?.assignee : null;
  const logo = state.channel?.logoUrl;
  return (
    <div class="head">
      <span class="face" data-kind={agent ? "agent" : "bot"}>
        {agent ? (
          initial(agent.name)
        ) : logo && !isLogoBroken ? (
          <img src={logo} alt="" width={36} height={36} onError={() => setIsLogoBroken(true)} />
        ) : (
          <BotIcon />
        )}
      </span>
      <span class="who">
        <strong>{agent?.name ?? state.channel?.name ?? texts.title}</strong>
        <span>{lineOf(state, texts)}</span>
      </span>
      <button type="button" class="quiet" aria-label={texts.closeChat} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

function lineOf(state: ChatState, texts: Texts): string {
  const { conversation, channel } = state;
  const status = conversation?.status;
  if (isWaiting(state)) return conversation?.isOfflineMessage ? texts.leftLine : texts.queuedLine;
  if (status === "SNOOZED") return texts.snoozedLine;
  if (status === "RESOLVED") return texts.resolvedLine;
  if (status === "CLOSED") return texts.closedLine;
  if (isWithPerson(state)) return texts.agentLine;
  // Nobody answers who may not write.
  if (state.phase === "denied") return "";
  return channel?.availability.isOpen === false ? texts.closedNow : texts.botLine;
}

/** First letter of a name, whole even where it takes two code units. */
export function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "·";
}
