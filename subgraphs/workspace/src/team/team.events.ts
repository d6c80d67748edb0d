import { defineEvent, z } from "@switchboard/kit";

export const TeamCreated = defineEvent(
  "team.created",
  "A team was made.",
  z.object({ teamId: z.string(), name: z.string() }),
  () => [],
);
