import { type RefObject, useEffect, useRef } from "react";
import type { VirtuosoHandle } from "react-virtuoso";
import type { MessagePartsFragment } from "../../gql/graphql.js";
import { useKeys } from "../../keys/use.keys.js";
import type { Line } from "../layout.js";
import { choose, chosenId } from "./chosen.js";
import type { Acts } from "./use.acts.js";

interface Walked {
  readonly lines: readonly Line[];
  readonly list: RefObject<VirtuosoHandle | null>;
  readonly acts: Acts;
  readonly unreadAt: number;
  readonly seenAtOpening: number;
  readonly hasOlder: boolean;
  readOlder(): Promise<void>;
}

/** Pages read in a row at most to get to the first unread line. */
const PAGES_MOST = 40;

/** Walks through the messages by keys, and does with the chosen one what can be done. */
export function useWalk(walked: Walked): void {
  const { lines, list, acts } = walked;
  const now = useRef(walked);
  now.current = walked;
  const spoken = (line: Line) => line.kind === "message" && line.message.kind !== "EVENT";

  const step = (by: 1 | -1) => {
    const at = lines.findIndex((line) => line.kind === "message" && line.message.id === chosenId());
    let next = at < 0 ? (by < 0 ? lines.length - 1 : -1) : at + by;
    while (lines[next] && !spoken(lines[next] as Line)) next += by;
    const line = lines[next];
    if (line?.kind !== "message") return;
    choose(line.message.id, true);
    list.current?.scrollIntoView({ index: next });
  };
  const toUnread = async () => {
    const { seenAtOpening } = now.current;
    for (let page = 0; page < PAGES_MOST && now.current.hasOlder; page++) {
      const first = now.current.lines.find((line) => line.kind === "message");
      if (first?.kind !== "message" || first.message.sequence <= seenAtOpening + 1) break;
      await now.current.readOlder();
      // The list takes in what was read with the next paint.
      await new Promise((done) => requestAnimationFrame(done));
    }
    const { unreadAt, lines } = now.current;
    list.current?.scrollToIndex({ index: unreadAt >= 0 ? unreadAt : lines.length - 1, align: "start" });
  };
  /** The chosen message, or else the customer's last one. */
  const target = (): MessagePartsFragment | null => {
    const messages = lines.flatMap((line) => (line.kind === "message" ? [line.message] : []));
    return (
      messages.find((one) => one.id === chosenId()) ?? messages.findLast((one) => one.author === "CUSTOMER") ?? null
    );
  };
  const chosen = (): MessagePartsFragment | null => {
    const found = target();
    return found?.id === chosenId() ? found : null;
  };
  /** The chosen one, or else the last that I may still change. */
  const changeable = (): MessagePartsFragment | null =>
    chosen() ??
    lines
      .flatMap((line) => (line.kind === "message" ? [line.message] : []))
      .findLast((one) => acts.allowed(one).edit || acts.allowed(one).recall) ??
    null;
  const on = (message: MessagePartsFragment | null, run: (message: MessagePartsFragment) => unknown) =>
    void (message && run(message));

  useKeys([
    { keys: "alt+ArrowUp", label: "keys.earlier", group: "conversation", inFields: true, run: () => step(-1) },
    { keys: "alt+ArrowDown", label: "keys.later", group: "conversation", inFields: true, run: () => step(1) },
    { keys: "Escape", run: () => choose(null) },
    { keys: "u", label: "keys.firstUnread", group: "conversation", run: () => void toUnread() },
    { keys: "q", label: "keys.quote", group: "conversation", run: () => on(target(), acts.quote) },
    { keys: "c", label: "keys.copy", group: "conversation", run: () => on(target(), acts.copy) },
    { keys: "y", label: "keys.edit", group: "conversation", run: () => on(changeable(), acts.edit) },
    { keys: "z", label: "keys.recall", group: "conversation", run: () => on(changeable(), acts.recall) },
    { keys: "p", label: "keys.split", group: "conversation", run: () => on(chosen(), acts.split) },
  ]);
  useEffect(() => () => choose(null), []);
}
