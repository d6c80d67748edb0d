import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AutomationRunStatus } from "../../gql/graphql.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import type { Names } from "../condition/use.names.js";
import { RunLine } from "./run.line.js";
import { useRuns } from "./use.runs.js";

const SHOWN = {
  did: ["PENDING", "DONE"],
  not: ["FAILED", "STOPPED"],
  missed: ["NOT_MATCHED"],
  all: null,
} as const satisfies Record<string, readonly AutomationRunStatus[] | null>;
type Shown = keyof typeof SHOWN;

/** What rules did and did not do, latest first, and why. */
export function RunList({ names, ruleId }: { names: Names; ruleId?: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>("did");
  const { page, error, refetch, more } = useRuns(ruleId ?? null, SHOWN[shown]);

  return (
    <>
      <Segmented<Shown>
        aria-label={t("rules.log.shown")}
        value={shown}
        onChange={setShown}
        options={(Object.keys(SHOWN) as Shown[]).map((value) => ({ value, label: t(`rules.log.${value}`) }))}
      />
      {error && !page ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !page ? (
        <div style={{ marginTop: 16 }}>
          <Bones widths={[70, 84, 62]} />
        </div>
      ) : !page.nodes.length ? (
        <Empty title={t("rules.log.empty")} text={t("rules.log.emptyText")} icon="clock" />
      ) : (
        <ul className="run-lines" aria-label={t("rules.tab.log")}>
          {page.nodes.map((run) => (
            <RunLine key={run.id} run={run} names={names} withRule={!ruleId} />
          ))}
        </ul>
      )}
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="link-button" onClick={() => void more()}>
          {t("common.more")}
        </button>
      )}
    </>
  );
}
