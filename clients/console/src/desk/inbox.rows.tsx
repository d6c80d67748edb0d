import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { InboxRow } from "./inbox.row.js";
import { useSeen } from "./seen.js";
import type { Selection } from "./select/use.selection.js";

const HEIGHT = 62;

interface RowsProps {
  readonly rows: readonly ConversationRowFragment[];
  readonly openId: string | undefined;
  /** The row the keyboard is on. */
  readonly cursorId: string | null;
  readonly selection: Selection;
  readonly isPicking: boolean;
  readonly hasMore: boolean;
  onOpen(id: string): void;
  readMore(): void;
}

export function InboxRows({ rows, openId, cursorId, selection, isPicking, hasMore, onOpen, readMore }: RowsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useSeen();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && last >= rows.length - 10) readMore();
  }, [last, rows.length, hasMore, readMore]);

  useEffect(() => {
    const index = rows.findIndex((row) => row.id === cursorId);
    if (index >= 0) virtual.scrollToIndex(index, { align: "auto" });
  }, [cursorId]);

  return (
    <div className="inbox-rows" ref={scroller} tabIndex={-1}>
      <ul className="rows" style={{ height: virtual.getTotalSize() }} aria-label={t("desk.inbox")}>
        {items.map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                className="inbox-item"
                data-picked={selection.has(row.id)}
                data-picking={isPicking}
                style={{ height: HEIGHT, transform: `translateY(${start}px)` }}
              >
                <input
                  type="checkbox"
                  className="inbox-pick"
                  // One stop for the keyboard per row is enough: v picks.
                  tabIndex={-1}
                  aria-label={t("views.pick", { name: row.customer?.displayName ?? t("customer.unknown") })}
                  checked={selection.has(row.id)}
                  onChange={() => {}}
                  onClick={(event) => (event.shiftKey ? selection.reach(row.id) : selection.toggle(row.id))}
                />
                <InboxRow
                  row={row}
                  isOpen={row.id === openId}
                  isCursor={row.id === cursorId}
                  seen={seen}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
