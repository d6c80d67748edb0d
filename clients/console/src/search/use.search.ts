import { NetworkStatus } from "@apollo/client";
import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import {
  type AuthorKind,
  type ConversationStatus,
  type MessageSearchFilter,
  SearchMessagesDocument,
} from "../gql/graphql.js";
import { PAGE, useReading } from "./use.reading.js";

const DAY = 86_400_000;

/** What the address says: `q` is looked for, the rest narrows. */
export type SearchWords = {
  readonly [Name in "q" | "agent" | "channel" | "tag" | "status" | "author" | "customer" | "days"]?: string;
};

/** The day's beginning and not the moment, so that the same search asked again is the same question. */
export function filterFrom(words: SearchWords, now: Date): MessageSearchFilter {
  const { agent, channel, tag, status, author, customer, days } = words;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  return {
    ...(agent ? { assigneeId: agent } : {}),
    ...(channel ? { channelId: channel } : {}),
    ...(tag ? { tagIds: [tag] } : {}),
    ...(customer ? { customerIds: [customer] } : {}),
    ...(status === "open" ? { status: ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"] } : {}),
    ...(status === "done" ? { status: ["RESOLVED", "CLOSED"] satisfies ConversationStatus[] } : {}),
    ...(author ? { author: [author as AuthorKind] } : {}),
    ...(Number(days) > 0 ? { sentAt: { gte: new Date(midnight - (Number(days) - 1) * DAY).toISOString() } } : {}),
  };
}

export function useSearchMessages(words: SearchWords) {
  const text = words.q?.trim() ?? "";
  const key = JSON.stringify(words);
  const variables = useMemo(
    () => ({ text, filter: filterFrom(words, new Date()), first: PAGE, isFirst: true }),
    [text, key],
  );
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(
    SearchMessagesDocument,
    text ? { variables, fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } : skipToken,
  );
  const found = text ? data?.searchMessages : undefined;
  const reading = useReading({
    key,
    found,
    isIdle: networkStatus >= NetworkStatus.ready,
    read: async (after) => {
      const { data: more } = await fetchMore({ variables: { after, isFirst: false } });
      return more?.searchMessages.pageInfo.endCursor;
    },
  });
  const shown = text ? (found ?? previousData?.searchMessages) : undefined;
  return { text, found: shown, isOld: !data, error, refetch, reading };
}
