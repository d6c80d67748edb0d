import { useQuery } from "@apollo/client/react";
import { Segmented } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AutomationRunStatus, RuleRunsDocument } from "../../gql/graphql.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import type { Names } from "../condition/use.names.js";
import { RunLine } from "./run.line.js";

const SHOWN = {
  did: ["PENDING", "DONE"],
  not: ["FAILED", "STOPPED"],
  missed: ["NOT_MATCHED"],
  all: null,
} as const satisfies Record<string, readonly AutomationRunStatus[] | null>;
type Shown = keyof typeof SHOWN;
/** What rules do is not a subscription of its own: the newest page is read again this often while it is looked at. */
const AGAIN_MS = 2_000;

/** What rules did and did not do, latest first, and why. */
export function RunList({ names, ruleId }: { names: Names; ruleId?: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>("did");
  const statuses = SHOWN[shown];
  const { data, error, refetch, fetchMore, startPolling, stopPolling } = useQuery(RuleRunsDocument, {
    variables: { first: 30, ruleId: ruleId ?? null, status: statuses && [...statuses] },
    fetchPolicy: "cache-and-network",
  });
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (isLong) return stopPolling();
    startPolling(AGAIN_MS);
    return stopPolling;
  }, [isLong, shown, startPolling, stopPolling]);
  const page = data?.automationRuns;
  const more = () => {
    setIsLong(true);
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (known, { fetchMoreResult }) => ({
        automationRuns: {
          ...fetchMoreResult.automationRuns,
          nodes: [...known.automationRuns.nodes, ...fetchMoreResult.automationRuns.nodes],
        },
      }),
    });
  };

  return (
    <>
      <Segmented<Shown>
        aria-label={t("rules.log.shown")}
        value={shown}
        onChange={(next) => {
          setShown(next);
          setIsLong(false);
        }}
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
        <button type="button" className="link-button" onClick={more}>
          {t("common.more")}
        </button>
      )}
    </>
  );
}
