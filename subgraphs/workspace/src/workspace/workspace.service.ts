import { locked, one, record, Rejection, type RequestContext, textWithin } from "@switchboard/kit";
import { Workspace } from "./workspace.js";
import { WorkspaceChanged } from "./workspace.events.js";

export const workspaceById = one(() => Workspace);

export const THE_WORKSPACE = { en: "The workspace", "zh-CN": "工作区" };

/** Longest time in which a resolved conversation is continued, in hours (30 days). */
const REOPEN_MOST = 720;

export interface WorkspaceChanges {
  readonly name?: string | null;
  readonly locale?: string | null;
  readonly timezone?: string | null;
  readonly reopenWithinHours?: number | null;
}

/** Changes the desk's settings; what is absent stays. @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, HOURS_INVALID */
export function updateWorkspace(ctx: RequestContext, input: WorkspaceChanges): Promise<Workspace> {
  return ctx.change(async (em) => {
    const workspace = await locked(em, Workspace, ctx.viewer.workspaceId, THE_WORKSPACE, ["input"]);
    if (input.name != null) workspace.name = textWithin(input.name, 100, ["input", "name"]);
    if (input.locale != null) workspace.locale = input.locale;
    if (input.timezone != null) workspace.timezone = input.timezone;
    if (input.reopenWithinHours != null) workspace.reopenWithinHours = reopenHours(input.reopenWithinHours);
    const { id: workspaceId, name, locale, timezone, reopenWithinHours } = workspace;
    record(em, WorkspaceChanged, { workspaceId, name, locale, timezone, reopenWithinHours });
    return workspace;
  });
}

function reopenHours(hours: number): number {
  if (hours >= 0 && hours <= REOPEN_MOST) return hours;
  throw new Rejection(
    "HOURS_INVALID",
    { en: `Give 0 to ${REOPEN_MOST} hours.`, "zh-CN": `请填写 0 到 ${REOPEN_MOST} 小时。` },
    ["input", "reopenWithinHours"],
  );
}
