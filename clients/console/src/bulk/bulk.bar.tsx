import "./bulk.css";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ActionDraft } from "../actions/action.draft.js";
import { Icon } from "../parts/icon.js";
import { BulkProgress } from "./bulk.progress.js";
import { BulkVerbs } from "./bulk.verbs.js";
import { type Selection, useBulk } from "./use.bulk.js";

export type { Selection } from "./use.bulk.js";

const BulkDialog = lazy(() => import("./bulk.dialog.js"));

interface BarProps {
  /** What is to be done goes to these; the ones of the moment at which it is begun. */
  readonly selection: Selection;
  /** How many that is, as far as the list knows. */
  readonly total: number;
  /** The selection is no longer wanted: it was given up, or what was done to it has been seen. */
  onDone(): void;
}

/**
 * What can be done to several conversations at once, and then how it goes. Stays on screen until `onDone`, also when what
 * it was about has left the list.
 */
export function BulkBar({ selection, total, onDone }: BarProps) {
  const { t } = useTranslation();
  const bulk = useBulk();
  const [plan, setPlan] = useState<{ readonly actions: readonly ActionDraft[] } | null>(null);

  return (
    <section className="bulk-bar" aria-label={t("bulk.bar")}>
      {bulk.operation ? (
        <BulkProgress
          operation={bulk.operation}
          isRunning={bulk.isRunning}
          onCancel={() => void bulk.cancel()}
          onClose={() => {
            bulk.forget();
            onDone();
          }}
        />
      ) : (
        <div className="bulk-line">
          <b className="num bulk-count" role="status">
            {"ids" in selection ? t("bulk.selected", { count: total }) : t("bulk.matching", { count: total })}
          </b>
          <BulkVerbs onPlan={(actions) => setPlan({ actions })} />
          <button type="button" className="icon-button end" aria-label={t("bulk.giveUp")} onClick={onDone}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
      <Suspense>
        {plan && (
          <BulkDialog
            actions={plan.actions}
            total={total}
            start={(actions, key) => bulk.start(selection, actions, key)}
            onClose={() => setPlan(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
