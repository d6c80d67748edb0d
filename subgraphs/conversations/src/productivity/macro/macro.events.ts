import { defineEvent, type EntityManager, record, z } from "@switchboard/kit";
import type { Macro } from "./macro.js";

export const MacroChanged = defineEvent(
  "macro.changed",
  "A macro was added, changed or removed.",
  z.object({
    macroId: z.string(),
    scope: z.enum(["PERSONAL", "TEAM", "WORKSPACE"]),
    ownerId: z.string(),
    change: z.enum(["CREATED", "UPDATED", "DELETED"]),
  }),
  () => [],
);

export function recordMacro(
  em: EntityManager,
  { id: macroId, scope, ownerId }: Macro,
  change: "CREATED" | "UPDATED" | "DELETED",
): void {
  record(em, MacroChanged, { macroId, scope, ownerId, change });
}
