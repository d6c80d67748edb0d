import { CustomerFactsFragmentDoc, CustomersChangedDocument, CustomersDocument } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";
import { isCurrent } from "../live/version.js";

/** Keeps the customers on screen true; new ones appear when the list is next read. */
export function useCustomerChanges(liveCursor: string | null | undefined, customerId: string | null = null): void {
  useFollow({
    document: CustomersChangedDocument,
    variables: { customerId },
    after: liveCursor,
    pick: (data) => data.customersChanged,
    onChange: ({ customer }) => {
      if (!customer) return;
      const known = cache.readFragment({
        id: `Customer:${customer.id}`,
        fragment: CustomerFactsFragmentDoc,
        fragmentName: "CustomerFacts",
      });
      if (known && isCurrent(known, customer))
        cache.writeFragment({ fragment: CustomerFactsFragmentDoc, fragmentName: "CustomerFacts", data: customer });
    },
    resync: async () => {
      const [first] = await client.refetchQueries({ include: [CustomersDocument] });
      return first?.data?.customers?.liveCursor ?? null;
    },
  });
}
