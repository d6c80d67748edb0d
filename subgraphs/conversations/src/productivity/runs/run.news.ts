import { afterCommit, contextOf, type EntityManager, type RequestContext } from "@switchboard/kit";

export const RUNS_TOPIC = "automation-runs";
/** What many rules do within this time is told once. */
const TOGETHER_MS = 100;

/** What goes from process to process; stored nowhere. */
export interface RunSignal {
  readonly ruleIds: readonly string[];
}

const waiting = new WeakMap<RequestContext["parts"], Map<string, Set<string>>>();

/** Once this change has committed: whoever looks at the log of these rules hears that it has more. */
export function tellOfRuns(em: EntityManager, ruleIds: readonly string[]): void {
  if (ruleIds.length === 0) return;
  const { parts, viewer } = contextOf(em);
  const { workspaceId } = viewer;
  afterCommit(em, () => {
    const all = waiting.get(parts) ?? new Map<string, Set<string>>();
    waiting.set(parts, all);
    const due = all.get(workspaceId);
    const told = due ?? new Set<string>();
    for (const id of ruleIds) told.add(id);
    if (due) return;
    all.set(workspaceId, told);
    setTimeout(() => {
      all.delete(workspaceId);
      const data: RunSignal = { ruleIds: [...told] };
      parts.platform.bell.signal({ workspaceId, topic: RUNS_TOPIC, data });
    }, TOGETHER_MS).unref();
  });
}
