import { useEffect } from "preact/hooks";
import { toRows } from "../../chat/timeline.js";
import type { MessageLineFragment } from "../../gql/graphql.js";
import { useDesk } from "../hooks.js";
import { DayLine, EventLine, MessageLine } from "./lines.js";

/** What was said in a conversation that goes on in this one, read at the place where it came in. */
export function Block({ message }: { message: MessageLineFragment }) {
  const { chat, state, texts } = useDesk();
  const id = message.link?.part?.id;
  const lines = id ? state.blocks[id] : undefined;
  useEffect(() => {
    if (id && !lines) chat.showBlock(id);
  }, [chat, id, lines]);
  return (
    <>
      <EventLine message={message} />
      {lines && lines.length > 0 && (
        <section class="block" aria-label={texts.block}>
          {toRows(lines, []).map((row) =>
            row.kind === "day" ? (
              <DayLine key={row.key} at={row.at} />
            ) : row.kind === "message" ? (
              <MessageLine key={row.key} message={row.message} isFirst={row.isFirst} isLast={row.isLast} />
            ) : null,
          )}
        </section>
      )}
    </>
  );
}
