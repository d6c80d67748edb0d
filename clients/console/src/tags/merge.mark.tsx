import { useTranslation } from "react-i18next";
import type { TagRowFragment } from "../gql/graphql.js";
import { TagChip } from "./tag.chip.js";

/** What a tag became, and how far its conversations have come on their way there, live. */
export function MergeMark({ name, merge }: { name: string; merge: NonNullable<TagRowFragment["merge"]> }) {
  const { t } = useTranslation();
  const { isRunning, moved, total, into } = merge;
  return (
    <>
      {isRunning && (
        <>
          <span className="merge-count num soft" title={t("library.merging", { moved, total, name: into?.name })}>
            {t("library.mergeOf", { moved, total })}
          </span>
          <span
            className="merge-meter"
            role="progressbar"
            aria-label={t("library.mergeProgress", { name })}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={moved}
          >
            <span style={{ width: `${(moved / Math.max(total, 1)) * 100}%` }} />
          </span>
        </>
      )}
      {into && (
        <span className="merge-into" title={t("library.merged", { name: into.name })}>
          <span role="img" aria-label={t("library.mergedInto")}>
            →
          </span>
          <TagChip tag={into} />
        </span>
      )}
    </>
  );
}
