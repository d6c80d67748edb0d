import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationFilter } from "../../gql/graphql.js";
import type { Selection } from "./use.selection.js";

const BulkBar = lazy(() => import("../../bulk/bulk.bar.js").then(({ BulkBar: Bar }) => ({ default: Bar })));

interface BarProps {
  readonly selection: Selection;
  readonly filter: ConversationFilter;
  readonly total: { readonly value: number; readonly isExact: boolean } | null | undefined;
}

/** What is picked and what can be done to it; from the rows on screen it is one step to everything that fits. */
export function SelectBar({ selection, filter, total }: BarProps) {
  const { t } = useTranslation();
  const { ids, isAll } = selection;
  const all = total?.value ?? ids.size;
  return (
    <div className="select-bar" role="group" aria-label={t("views.picked")}>
      {!isAll && all > ids.size && (
        <button type="button" className="link-button select-all" onClick={selection.all}>
          {t("views.pickAll", { count: all })}
        </button>
      )}
      <Suspense fallback={<div className="select-bones" />}>
        <BulkBar
          selection={isAll ? { filter } : { ids: [...ids] }}
          total={isAll ? all : ids.size}
          onDone={selection.clear}
        />
      </Suspense>
    </div>
  );
}
