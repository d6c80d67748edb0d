import { useState } from "react";
import { type ActionDraft, inputsOf } from "../actions/action.draft.js";
import {
  BulkOperationChangedDocument,
  BulkOperationDocument,
  type BulkPartsFragment,
  BulkUpdateConversationsDocument,
  CancelBulkOperationDocument,
  type ConversationFilter,
  LogPlaceDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";
import { tellRefusal } from "../parts/toast.js";

/** Which conversations: some that were picked, or all that fit. */
export type Selection = { readonly ids: readonly string[] } | { readonly filter: ConversationFilter };

export interface BulkRun {
  readonly operation: BulkPartsFragment;
  /** The place in the log before it began: what happens from there on is heard, however fast it is. */
  readonly after: string | null;
}

const isOver = ({ status }: BulkPartsFragment) => status === "FINISHED" || status === "CANCELLED";

/** One operation at a time: started, watched as it goes, stopped. */
export function useBulk() {
  const [run, setRun] = useState<BulkRun | null>(null);
  const operation = run?.operation;
  const show = (next: BulkPartsFragment | null | undefined) =>
    setRun((known) => {
      if (!next || known?.operation.id !== next.id) return known;
      // A late piece of news does not bring an ended one back.
      return isOver(known.operation) && !isOver(next) ? known : { ...known, operation: next };
    });

  useFollow({
    document: BulkOperationChangedDocument,
    variables: { id: operation?.id ?? "" },
    after: run ? run.after : undefined,
    pick: (data) => data.bulkOperationChanged,
    onChange: ({ bulkOperation }) => show(bulkOperation),
    resync: async () => {
      const { data } = await client.query({
        query: BulkOperationDocument,
        variables: { id: operation?.id ?? "" },
        fetchPolicy: "no-cache",
      });
      show(data?.bulkOperation);
      return null;
    },
  });

  return {
    operation,
    isRunning: !!operation && !isOver(operation),
    async start(
      selection: Selection,
      actions: readonly ActionDraft[],
      idempotencyKey: string,
    ): Promise<readonly UserError[]> {
      const place = await client
        .query({ query: LogPlaceDocument, fetchPolicy: "no-cache" })
        .then(({ data }) => data?.conversations.liveCursor ?? null)
        .catch(() => null);
      const which = "ids" in selection ? { conversationIds: [...selection.ids] } : { filter: selection.filter };
      const outcome = await act(BulkUpdateConversationsDocument, {
        input: { ...which, actions: inputsOf(actions), idempotencyKey },
      });
      if (!outcome.ok) return outcome.userErrors;
      const { bulkOperation } = outcome.payload;
      if (bulkOperation) setRun({ operation: bulkOperation, after: place });
      return [];
    },
    async cancel(): Promise<void> {
      if (!operation) return;
      const outcome = await act(CancelBulkOperationDocument, { input: { bulkOperationId: operation.id } });
      if (!outcome.ok) return tellRefusal(outcome.userErrors);
      show(outcome.payload.bulkOperation);
    },
    forget: () => setRun(null),
  };
}
