import { one, pagesOf } from "@switchboard/kit";
import { BulkOperation, BulkResult } from "./bulk-operation.js";

export const bulkOperationById = one(() => BulkOperation);

const order = [{ sql: "r.position", type: "integer", direction: "ASC" }] as const;

export const resultsOf = pagesOf(() => BulkResult, "operation_id", { order });

export const refusalsOf = pagesOf(() => BulkResult, "operation_id", {
  order,
  where: [{ sql: "r.state = 'FAILED'", values: [] }],
});
