import { foreignEvent, reaction, z } from "@switchboard/kit";
import { keepSettings } from "./workspace-settings.js";

const data = z.object({ reopenWithinHours: z.number().int(), timezone: z.string().optional() });
const WorkspaceCreated = foreignEvent("workspace", "workspace.created", data);
const WorkspaceChanged = foreignEvent("workspace", "workspace.changed", data);

export const keepNewWorkspace = reaction(
  "keep-new-workspace",
  WorkspaceCreated,
  (ctx, { reopenWithinHours, timezone }) => ctx.change((em) => keepSettings(em, reopenWithinHours, timezone ?? "UTC")),
);

export const keepChangedWorkspace = reaction(
  "keep-changed-workspace",
  WorkspaceChanged,
  (ctx, { reopenWithinHours, timezone }) => ctx.change((em) => keepSettings(em, reopenWithinHours, timezone ?? "UTC")),
);
