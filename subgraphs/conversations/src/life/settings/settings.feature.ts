import { feature } from "@switchboard/kit";
import { keepChangedWorkspace, keepNewWorkspace } from "./workspace-changed.js";
import { WorkspaceSettings } from "./workspace-settings.js";

export const settings = feature({
  nouns: [WorkspaceSettings],
  reactions: [keepNewWorkspace, keepChangedWorkspace],
});
