import { afterCommit, contextOf, type EntityManager, type RequestContext, type Subgraph } from "@switchboard/kit";
import { DESKS_TOPIC, QueueBoard } from "./queue.board.js";
import { type Assign, Matcher } from "./queue.matcher.js";

/** What this process keeps in memory for the queues of all its workspaces. */
export interface QueueProcess {
  readonly matcher: Matcher;
  boardOf(workspaceId: string): QueueBoard;
}

type Parts = RequestContext["parts"];
const processes = new WeakMap<Parts, QueueProcess>();

export const queueOf = (parts: Parts): QueueProcess | undefined => processes.get(parts);

/** Starts with the subgraph; the answer stops it. */
export async function startQueue(
  open: (workspaceId: string) => RequestContext,
  subgraph: Subgraph,
  assign: Assign,
): Promise<() => Promise<void>> {
  const { stream, platform } = subgraph;
  const boards = new Map<string, QueueBoard>();
  const parts = {
    stream,
    open,
    log: platform.log,
    signals: (workspaceId: string) => platform.bell.signals<unknown>(workspaceId, DESKS_TOPIC),
  };
  const matcher = new Matcher(open, assign);
  processes.set(subgraph, {
    matcher,
    boardOf(workspaceId) {
      let board = boards.get(workspaceId);
      if (!board)
        boards.set(workspaceId, (board = new QueueBoard(workspaceId, parts, () => boards.delete(workspaceId))));
      return board;
    },
  });
  return async () => {
    for (const board of boards.values()) board.stop();
    await matcher.stop();
  };
}

/** Once this change has committed: look for matches, and tell those who watch the queue if desks changed. */
export function wakeQueue(em: EntityManager, { desksChanged = false } = {}): void {
  const { parts, viewer } = contextOf(em);
  const { workspaceId } = viewer;
  afterCommit(em, () => {
    queueOf(parts)?.matcher.kick(workspaceId);
    if (desksChanged) parts.platform.bell.signal({ workspaceId, topic: DESKS_TOPIC, data: null });
  });
}
