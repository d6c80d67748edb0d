import { useQuery } from "@apollo/client/react";
import { TodayChangedDocument, TodayDocument } from "../../gql/graphql.js";
import { cache } from "../../live/cache.js";
import { useStream } from "../../live/use.live.js";
import { useSession } from "../../session/session.js";

/** Today's counters in the workspace's time zone, counted as things happen. */
export function useToday() {
  const {
    workspace: { timezone },
  } = useSession();
  const { data, error, refetch } = useQuery(TodayDocument, { variables: { timezone } });
  useStream(TodayChangedDocument, { timezone }, ({ todayChanged }) => {
    cache.writeQuery({ query: TodayDocument, variables: { timezone }, data: { today: todayChanged } as never });
  });
  return { today: data?.today, error, refetch };
}
