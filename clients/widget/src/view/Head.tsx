import { isWithPerson } from "../chat/state.js";
import { useDesk } from "./hooks.js";
import { BotIcon, CloseIcon } from "./icons.js";

/** Whom the visitor speaks with. */
export function Head({ onClose }: { onClose(): void }) {
  const { state, texts } = useDesk();
  const status = state.conversation?.status;
  const agent = isWithPerson(state) ? state.conversation?.assignee : null;
  const line =
    status === "QUEUED"
      ? texts.queuedLine
      : status === "RESOLVED"
        ? texts.resolvedLine
        : status === "CLOSED"
          ? texts.closedLine
          : isWithPerson(state)
            ? texts.agentLine
            : texts.botLine;
  return (
    <div class="head">
      <span class="face" data-kind={agent ? "agent" : "bot"}>
        {agent ? initial(agent.name) : <BotIcon />}
      </span>
      <span class="who">
        <strong>{agent?.name ?? state.channel?.name ?? texts.title}</strong>
        <span>{line}</span>
      </span>
      <button type="button" class="quiet" aria-label={texts.closeChat} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** First letter of a name, whole even where it takes two code units. */
export function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "·";
}
