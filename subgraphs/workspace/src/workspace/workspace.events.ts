import { defineEvent, z } from "@switchboard/kit";

const settings = {
  workspaceId: z.string(),
  name: z.string(),
  locale: z.string(),
  timezone: z.string(),
  reopenWithinHours: z.number().int(),
};

export const WorkspaceCreated = defineEvent(
  "workspace.created",
  "A desk was opened. The first event of every workspace.",
  z.object({ ...settings, slug: z.string() }),
  () => [],
);

export const WorkspaceChanged = defineEvent(
  "workspace.changed",
  "The desk's name or settings changed.",
  z.object(settings),
  () => [],
);
