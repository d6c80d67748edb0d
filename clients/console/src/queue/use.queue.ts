import type { QueuePictureFragment } from "../gql/graphql.js";
import { useQuery } from "@apollo/client/react";
import { QueueChangedDocument, QueueDocument } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { useStream } from "../live/use.live.js";

/** The queue as it stands; one stream per window, however many places show it. */
export function useQueue() {
  const { data, error, refetch } = useQuery(QueueDocument);
  return { queue: data?.queue, error, refetch };
}

/** Keeps the queue true. Mounted once, where the queue is in sight. */
export function useQueueChanges(): void {
  useStream(QueueChangedDocument, {}, ({ queueChanged }) => {
    cache.writeQuery({ query: QueueDocument, data: { queue: queueChanged } as never });
  });
}

/** Since when the longest-waiting customer waits. The list is in order of urgency, which need not be that of arrival. */
export function longestSince({ waiting }: QueuePictureFragment): string | undefined {
  return waiting.flatMap((row) => row.waitingSince ?? row.queuedAt ?? []).sort()[0];
}
