import { defineEvent, z } from "@switchboard/kit";

/** Written in the transaction that moved them, so that live counters in every process read what is committed. */
export const FiguresChanged = defineEvent(
  "figures.changed",
  "Figures of this workspace moved: read again what you show.",
  z.object({}),
  () => [],
);
