import { afterCommit, type EntityManager, type RequestContext } from "@switchboard/kit";

export const FIGURES_MOVED = "figures.moved";
const QUIET_MS = 500;

type Waiting = Map<string, { isDirty: boolean }>;
const waiting = new WeakMap<object, Waiting>();

/**
 * Tells every process, once the transaction has committed, that figures of the workspace moved: at once, then at most
 * twice a second. Fleeting on purpose: a row in the log for each would cost as much as the figures themselves, and who
 * shows them reads again now and then anyway.
 */
export function figuresMoved(ctx: RequestContext, em: EntityManager): void {
  const { workspaceId } = ctx.viewer;
  const { bell } = ctx.parts.platform;
  afterCommit(em, () => {
    const mine = waiting.get(bell) ?? new Map<string, { isDirty: boolean }>();
    waiting.set(bell, mine);
    const quiet = mine.get(workspaceId);
    if (quiet) quiet.isDirty = true;
    else tell(bell, mine, workspaceId);
  });
}

function tell(bell: RequestContext["parts"]["platform"]["bell"], mine: Waiting, workspaceId: string): void {
  bell.signal({ workspaceId, topic: FIGURES_MOVED, data: null });
  const quiet = { isDirty: false };
  mine.set(workspaceId, quiet);
  setTimeout(() => {
    mine.delete(workspaceId);
    if (quiet.isDirty) tell(bell, mine, workspaceId);
  }, QUIET_MS).unref();
}
