import { execute, feature, reference, type Sweep } from "@switchboard/kit";
import { BulkOperation, type BulkOperationRow, BulkResult } from "./bulk-operation.js";
import { BulkOperationChanged } from "./bulk.events.js";
import { bulkOperationById } from "./bulk.loaders.js";
import { BulkOperationChangeResolver, BulkResolver, BulkResultResolver } from "./bulk.resolver.js";
import { bulkJob } from "./bulk.run.js";
import { maySeeBulk } from "./bulk.service.js";

const KEPT_MS = 30 * 86_400_000;

/** What was done stands in the conversations themselves; the record of the operation is kept for a while. */
const forgetBulk: Sweep = {
  name: "bulk",
  everySeconds: 3_600,
  run: (ctx) =>
    ctx.change(async (em) => {
      const gone = "select id from conversations.bulk_operation where created_at < $1 order by created_at limit 5";
      const before = [new Date(ctx.now().getTime() - KEPT_MS)];
      await execute(em, `delete from conversations.bulk_row where operation_id in (${gone})`, before);
      await execute(em, `delete from conversations.bulk_operation where id in (${gone})`, before);
    }),
};

export const bulk = feature({
  nouns: [BulkOperation, BulkResult],
  resolvers: [BulkResolver, BulkResultResolver, BulkOperationChangeResolver],
  references: [
    reference("BulkOperation", bulkOperationById, (_viewer, row: BulkOperationRow, ctx) => maySeeBulk(ctx, row)),
  ],
  events: [BulkOperationChanged],
  jobs: [bulkJob],
  sweeps: [forgetBulk],
});
