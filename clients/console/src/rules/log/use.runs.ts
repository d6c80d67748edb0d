import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { type AutomationRunStatus, RuleRunsChangedDocument, RuleRunsDocument } from "../../gql/graphql.js";
import { client } from "../../live/client.js";
import { useStream } from "../../live/use.live.js";
import { withNewest } from "./newest.js";

/** A busy rule is read so often, and no more. */
const AT_MOST_EVERY_MS = 300;

/** What rules did, latest first, page by page; the newest page is read again whenever the log has grown. */
export function useRuns(ruleId: string | null, status: readonly AutomationRunStatus[] | null) {
  const variables = { first: 30, ruleId, status: status && [...status] };
  const { data, error, refetch, fetchMore, updateQuery } = useQuery(RuleRunsDocument, {
    variables,
    fetchPolicy: "cache-and-network",
  });
  const readNewest = useRef(() => Promise.resolve());
  readNewest.current = async () => {
    const answer = await client.query({ query: RuleRunsDocument, variables, fetchPolicy: "no-cache" });
    const newest = answer.data?.automationRuns;
    if (newest)
      updateQuery((known) => {
        const before = known.automationRuns;
        return before ? { automationRuns: withNewest(before as typeof newest, newest) } : undefined;
      });
  };
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
  useStream(RuleRunsChangedDocument, { ruleId }, () => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      readNewest.current().catch(() => undefined);
    }, AT_MOST_EVERY_MS);
  });

  const page = data?.automationRuns;
  return {
    page,
    error,
    refetch,
    more: () =>
      fetchMore({
        variables: { after: page?.pageInfo.endCursor },
        updateQuery: (known, { fetchMoreResult }) => ({
          automationRuns: {
            ...fetchMoreResult.automationRuns,
            nodes: [...known.automationRuns.nodes, ...fetchMoreResult.automationRuns.nodes],
          },
        }),
      }),
  };
}
