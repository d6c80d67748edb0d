import { defineEvent, type EntityManager, record, z } from "@switchboard/kit";
import type { BulkOperationRow } from "./bulk-operation.js";

export const BulkOperationChanged = defineEvent(
  "bulk_operation.changed",
  "A bulk operation was asked for, went on, ended or was stopped.",
  z.object({
    bulkOperationId: z.string(),
    status: z.string(),
    total: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
    createdById: z.string(),
  }),
  ({ bulkOperationId }) => [`bulk:${bulkOperationId}`],
);

type Progress = Pick<BulkOperationRow, "id" | "status" | "total" | "done" | "failed" | "createdById">;

export function recordProgress(em: EntityManager, { id, status, total, done, failed, createdById }: Progress): void {
  record(em, BulkOperationChanged, { bulkOperationId: id, status, total, done, failed, createdById });
}
