import { useQuery } from "@apollo/client/react";
import { useCallback, useMemo, useRef } from "react";
import { FaqRowFragmentDoc, FaqsChangedDocument, FaqsDocument } from "../gql/graphql.js";
import { readAgain } from "../live/again/read.again.js";
import { cache } from "../live/cache.js";
import { useFollow } from "../live/use.live.js";
import { isCurrent } from "../live/version.js";

export function useFaqs(search: string | undefined, locale: string | undefined) {
  const variables = useMemo(() => ({ first: 50, search: search ?? null, locale: locale ?? null }), [search, locale]);
  const { data, error, refetch, fetchMore } = useQuery(FaqsDocument, { variables });
  const page = data?.faqs.pageInfo;

  useFollow({
    document: FaqsChangedDocument,
    variables: {},
    after: data?.faqs.liveCursor,
    pick: (change) => change.faqsChanged,
    onChange: ({ kind, faq }) => {
      if (!faq) return;
      if (kind === "REMOVED") return forgetFaq(faq.id);
      const known = cache.readFragment({ id: `Faq:${faq.id}`, fragment: FaqRowFragmentDoc, fragmentName: "FaqRow" });
      if (!isCurrent(known, faq)) return;
      cache.writeFragment({ fragment: FaqRowFragmentDoc, fragmentName: "FaqRow", data: faq });
      // A new one may belong into any search: the server knows.
      if (kind === "ADDED" && !known) void readAgain(["Faqs"]);
    },
    resync: async () => (await refetch()).data?.faqs.liveCursor ?? null,
  });

  const isReading = useRef(false);
  const readMore = useCallback(async () => {
    if (!page?.hasNextPage || isReading.current) return;
    isReading.current = true;
    await fetchMore({ variables: { after: page.endCursor } }).catch(() => {});
    isReading.current = false;
  }, [fetchMore, page]);
  return {
    faqs: data?.faqs.nodes,
    error,
    refetch,
    readMore,
    hasMore: page?.hasNextPage ?? false,
    total: data?.faqs.totalCount,
  };
}

/** Takes a deleted question out of every list. */
export function forgetFaq(id: string): void {
  cache.evict({ id: `Faq:${id}` });
  cache.gc();
}
