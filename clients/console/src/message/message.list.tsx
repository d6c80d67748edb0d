import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import { useTheirTyping } from "../composer/use.typing.js";
import { seenUpTo } from "../desk/seen.js";
import type { ConversationQuery, MessagePartsFragment } from "../gql/graphql.js";
import { useParcels } from "../outbox/use.outbox.js";
import { Icon } from "../parts/icon.js";
import { useMarkRead } from "../reading/use.reading.js";
import { ActsContext, useNewActs } from "./act/use.acts.js";
import { useLanding } from "./act/use.landing.js";
import { useWalk } from "./act/use.walk.js";
import { useArchive } from "./archive.js";
import { layOut } from "./layout.js";
import { LineView } from "./message.line.js";

/** Far above the length of any conversation: numbers only go down from here. */
const FIRST = 10_000_000;

interface ListProps {
  readonly conversation: NonNullable<ConversationQuery["conversation"]>;
  readonly hasOlder: boolean;
  readOlder(): Promise<void>;
  /** Absent where nothing may be split off, as for one who only watches. */
  readonly onSplit?: ((message: MessagePartsFragment) => void) | undefined;
  /** Who only looks on has read nothing for the desk: the customer is not told so. */
  readonly isWatching?: boolean;
}

export default function MessageList({ conversation, hasOlder, readOlder, onSplit, isWatching = false }: ListProps) {
  const { t } = useTranslation();
  const {
    id,
    customer,
    readMarks,
    messages: { nodes },
  } = conversation;
  const archive = useArchive(id, nodes[0]);
  const parcels = useParcels(id);
  const [seenAtOpening] = useState(() => Math.max(seenUpTo(id), conversation.mine.readSequence));
  const [isAtEnd, setIsAtEnd] = useState(true);
  const list = useRef<VirtuosoHandle>(null);
  const frame = useRef<HTMLElement>(null);
  // The list hides itself until it has scrolled to its end, for a quarter of a second; what fits need not wait for that.
  const [fits, setFits] = useState(false);
  const lines = useMemo(
    () => layOut(archive ? [...archive.nodes, ...nodes] : nodes, parcels, seenAtOpening),
    [archive?.nodes, nodes, parcels, seenAtOpening],
  );
  // Items keep their number while older ones are put before them, however many notes come with those.
  const anchor = useRef(lines.at(-1)?.key);
  const anchorAt = Math.max(
    0,
    lines.findLastIndex((line) => line.key === anchor.current),
  );
  const unreadAt = lines.findIndex((line) => line.isFirstUnread);
  const name = customer?.displayName ?? t("customer.unknown");
  const isTyping = useTheirTyping(id);
  const readUpTo = readMarks.find((mark) => mark.reader === "CUSTOMER")?.sequence ?? 0;
  const acts = useNewActs({
    conversationId: id,
    customerName: name,
    terms: conversation.channel.messageTerms,
    transfers: conversation.transfers,
    onSplit,
  });
  useMarkRead(id, isAtEnd && !isWatching, nodes.at(-1)?.sequence ?? 0, conversation.mine.readSequence);
  useWalk({ lines, list, acts, unreadAt, seenAtOpening, hasOlder, readOlder });
  useLanding({ lines, list, hasOlder, readOlder });

  // What I send is always shown, wherever I had scrolled to.
  useEffect(() => {
    if (parcels.length) list.current?.scrollToIndex({ index: "LAST", align: "end" });
  }, [parcels.length]);

  return (
    <ActsContext value={acts}>
      <section className="messages" ref={frame} data-fits={fits} aria-label={t("conversation.messages")}>
        <Virtuoso
          ref={list}
          data={lines}
          firstItemIndex={FIRST - anchorAt}
          computeItemKey={(_, line) => line.key}
          initialTopMostItemIndex={
            unreadAt > 0 ? { index: unreadAt, align: "start" } : { index: lines.length - 1, align: "end" }
          }
          alignToBottom
          followOutput={(isAtBottom) => (isAtBottom ? "auto" : false)}
          atBottomThreshold={48}
          atBottomStateChange={setIsAtEnd}
          totalListHeightChanged={(height) => setFits(height <= (frame.current?.clientHeight ?? 0))}
          increaseViewportBy={400}
          startReached={() => void readOlder()}
          itemContent={(_, line) => (
            <LineView
              line={line}
              customerName={name}
              isRead={line.kind === "message" && line.message.sequence <= readUpTo}
            />
          )}
          components={{ Header: hasOlder ? Older : Start, Footer: Foot }}
          tabIndex={-1}
          role="log"
          aria-label={t("conversation.messages")}
        />
        {!isAtEnd && (
          <button
            type="button"
            className="messages-jump"
            onClick={() => list.current?.scrollToIndex({ index: "LAST", align: "end" })}
          >
            <Icon name="down" size={14} /> {t("conversation.toLatest")}
          </button>
        )}
        <p className="messages-typing" role="status" aria-live="polite">
          {isTyping && t("conversation.typing", { name })}
        </p>
      </section>
    </ActsContext>
  );
}

function Older() {
  const { t } = useTranslation();
  return <p className="message-event">{t("conversation.readingOlder")}</p>;
}

function Start() {
  return <div style={{ height: 12 }} />;
}

function Foot() {
  return <div style={{ height: 16 }} />;
}
