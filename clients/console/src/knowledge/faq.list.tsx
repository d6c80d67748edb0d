import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FaqRowFragment } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { Moment } from "../time/moment.js";

interface ListProps {
  readonly faqs: readonly FaqRowFragment[];
  readonly hasMore: boolean;
  readMore(): void;
  onOpen(id: string): void;
}

export function FaqList({ faqs, hasMore, readMore, onOpen }: ListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const virtual = useVirtualizer({
    count: faqs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 68,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= faqs.length - 8) readMore();
  }, [last, faqs.length, hasMore, readMore]);
  const move = (by: number) => {
    const next = Math.min(Math.max(at + by, 0), faqs.length - 1);
    setAt(next);
    virtual.scrollToIndex(next);
  };
  useKeys([
    { keys: "j", label: "keys.next", group: "list", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "list", run: () => move(-1) },
    { keys: "Enter", label: "keys.open", group: "list", run: () => faqs[at] && onOpen(faqs[at].id) },
  ]);

  return (
    <div className="faqs" ref={scroller} tabIndex={-1}>
      <ul className="rows" style={{ height: virtual.getTotalSize() }} aria-label={t("shell.place.knowledge")}>
        {items.map(({ index, start, key }) => {
          const faq = faqs[index];
          return (
            faq && (
              <li key={key} style={{ height: 68, transform: `translateY(${start}px)` }}>
                <button type="button" className="faq" data-current={index === at} onClick={() => onOpen(faq.id)}>
                  <span className="row">
                    <span className="faq-question clip grow">{faq.question}</span>
                    {!faq.isEnabled && <span className="pill">{t("knowledge.off")}</span>}
                    <span className="dim only-wide">
                      {t("knowledge.similarCount", { count: faq.similarQuestions.length })}
                    </span>
                    <span className="pill">{faq.locale}</span>
                    <span className="dim only-wide faq-moved">
                      <Moment at={faq.updatedAt} />
                    </span>
                  </span>
                  <span className="clip dim">{faq.answer}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
