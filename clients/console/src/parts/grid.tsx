import { useRouter } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useKeys } from "../keys/use.keys.js";

const HEIGHT = 44;

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** A CSS grid track: `88px`, `minmax(0, 1fr)`. */
  readonly width: string;
  /** Left out on a phone. */
  readonly isWideOnly?: boolean;
  cell(row: Row): ReactNode;
}

interface GridProps<Row extends { readonly id: string }> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly hasMore: boolean;
  readMore(): void;
  /** The address a row leads to. */
  addressOf(row: Row): string;
}

/** A long list of things that open: only what is in sight is drawn, `j`/`k`/Enter move and open. */
export function Grid<Row extends { readonly id: string }>({
  name,
  rows,
  columns,
  hasMore,
  readMore,
  addressOf,
}: GridProps<Row>) {
  const { history } = useRouter();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const isNarrow = innerWidth <= 760;
  const shown = isNarrow ? columns.filter((column) => !column.isWideOnly) : columns;
  const tracks = { gridTemplateColumns: shown.map((column) => column.width).join(" ") };

  useEffect(() => {
    if (hasMore && last >= rows.length - 10) readMore();
  }, [last, rows.length, hasMore, readMore]);

  const move = (by: number) => {
    const next = Math.min(Math.max(at + by, 0), rows.length - 1);
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const row = rows[at];
  useKeys([
    { keys: "j", label: "keys.next", group: "list", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "list", run: () => move(-1) },
    { keys: "Enter", label: "keys.open", group: "list", run: () => row && history.push(addressOf(row)) },
  ]);
  const follow = (event: MouseEvent, address: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(address);
  };

  return (
    <div className="page-body grid-table" ref={scroller} tabIndex={-1}>
      <div className="grid-row grid-head" style={tracks} aria-hidden="true">
        {shown.map((column) => (
          <span key={column.key} className="clip">
            {column.head}
          </span>
        ))}
      </div>
      <ul className="rows" style={{ height: virtual.getTotalSize() }} aria-label={name}>
        {items.map(({ index, start, key }) => {
          const one = rows[index];
          if (!one) return null;
          const address = addressOf(one);
          return (
            <li key={key} style={{ transform: `translateY(${start}px)` }}>
              <a
                href={address}
                className="grid-row"
                style={tracks}
                data-current={index === at}
                onClick={(event) => follow(event, address)}
              >
                {shown.map((column) => (
                  <span key={column.key} className="clip">
                    {column.cell(one)}
                  </span>
                ))}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
