import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BulkPartsFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";

interface ProgressProps {
  readonly operation: BulkPartsFragment;
  readonly isRunning: boolean;
  onCancel(): void;
  onClose(): void;
}

/** How far it is, live; then what became of it, and which refused and why. */
export function BulkProgress({ operation, isRunning, onCancel, onClose }: ProgressProps) {
  const { t } = useTranslation();
  const { total, done, failed, status, refusals } = operation;
  const [isOpen, setIsOpen] = useState(false);
  const percent = (count: number) => `${(count / Math.max(total, 1)) * 100}%`;
  const words = isRunning
    ? t("bulk.running", { done: done + failed, total })
    : status === "CANCELLED"
      ? t("bulk.cancelled", { done, total })
      : t("bulk.finished", { count: done });

  return (
    <>
      <div className="bulk-line">
        <b className="num bulk-count" role="status">
          {words}
        </b>
        <span
          className="bulk-meter"
          role="progressbar"
          aria-label={t("bulk.progress")}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done + failed}
        >
          <span style={{ width: percent(done) }} />
          <span className="bulk-failed" style={{ width: percent(failed) }} />
        </span>
        {failed > 0 && (
          <button
            type="button"
            className="link-button row num"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t("bulk.refused", { count: failed })} <Icon name="down" size={12} />
          </button>
        )}
        {isRunning ? (
          <button type="button" className="bulk-verb end" onClick={onCancel}>
            {t("bulk.stop")}
          </button>
        ) : (
          <button type="button" className="bulk-verb end" onClick={onClose}>
            {t("bulk.done")}
          </button>
        )}
      </div>
      {isOpen && failed > 0 && (
        <ul className="bulk-refusals" aria-label={t("bulk.refused", { count: failed })}>
          {refusals.nodes.map(({ position, conversation, message }) => (
            <li key={position}>
              {conversation ? (
                <Link to="/desk/$conversationId" params={{ conversationId: conversation.id }} search={true}>
                  #{conversation.number} {conversation.customer?.name ?? conversation.subject}
                </Link>
              ) : (
                <span className="dim">–</span>
              )}
              <span className="soft">{message}</span>
            </li>
          ))}
          {refusals.pageInfo.hasNextPage && (
            <li className="dim">{t("bulk.moreRefused", { count: failed - refusals.nodes.length })}</li>
          )}
        </ul>
      )}
    </>
  );
}
