import {
  afterCommit,
  contextOf,
  type EntityManager,
  execute,
  fresh,
  notFound,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { agentBehind, visibleConversation } from "../../life/conversation/conversation.access.js";
import { type DraftKind, type DraftRow, NO_DRAFT } from "./draft.js";
import type { SaveDraftInput } from "./draft.inputs.js";

const TEXT_MOST = 8_000;
const SHOWN = `kind, text, version, updated_at as "updatedAt"`;

export const draftTopic = (conversationId: string, agentId: string) => `draft:${conversationId}:${agentId}`;

/**
 * Keeps what the agent has written so far. The last save wins, unless it names the version that it saw: then one that
 * was overtaken is refused and answered with what there is now.
 * @throws Rejection NOT_FOUND, AGENT_ONLY, TEXT_TOO_LONG, STALE_VERSION
 */
export async function saveDraft(ctx: RequestContext, input: SaveDraftInput): Promise<DraftRow> {
  const { conversationId, text, kind, expectedVersion } = input;
  const agentId = agentBehind(ctx);
  if ([...text].length > TEXT_MOST) {
    throw new Rejection(
      "TEXT_TOO_LONG",
      { en: `At most ${TEXT_MOST} characters.`, "zh-CN": `最多 ${TEXT_MOST} 个字符。` },
      ["input", "text"],
    );
  }
  if (!(await visibleConversation(ctx, conversationId)))
    throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", "conversationId"]);
  return ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    const [saved] = await execute<DraftRow>(
      em,
      `insert into conversations.draft as d (workspace_id, conversation_id, agent_id, text, kind, version, updated_at)
       values ($1, $2, $3, $4, $5, 1, $6) on conflict (conversation_id, agent_id)
       do update set text = excluded.text, kind = excluded.kind, version = d.version + 1, updated_at = excluded.updated_at
         where $7::int is null or d.version = $7 returning ${SHOWN}`,
      [workspaceId, conversationId, agentId, text, kind ?? "REPLY", now, expectedVersion ?? null],
    );
    if (!saved) throw await overtaken(em, conversationId, agentId);
    tell(em, conversationId, agentId);
    return saved;
  });
}

/** Which draft it was that was sent. */
export interface SentDraft {
  readonly conversationId: string;
  readonly kind: DraftKind;
  /** Words kept since this version are others, and stay; absent = whatever there is was sent. */
  readonly version?: number | null | undefined;
}

/** What was sent is a draft no longer; in the change that sends it. */
export function clearDraft(em: EntityManager, { conversationId, kind, version }: SentDraft): void {
  const { viewer } = contextOf(em);
  if (viewer.kind !== "AGENT") return;
  const agentId = viewer.actorId;
  // A save at the same time has the row or waits for it: the version that is compared is the one that stands.
  const cleared = execute(
    em,
    `update conversations.draft set text = '', version = version + 1, updated_at = $4
     where conversation_id = $1 and agent_id = $2 and kind = $3 and text <> '' and ($5::int is null or version <= $5)
     returning 1 as ok`,
    [conversationId, agentId, kind, fresh(em).now, version ?? null],
  );
  // Nothing else depends on it, so it leaves with what comes next; a failure ends the change.
  void cleared.then(
    (rows) => rows.length > 0 && tell(em, conversationId, agentId),
    () => undefined,
  );
}

/** The agent's own windows and devices look anew. Not an event: drafts change with every word, and are nobody's history. */
function tell(em: EntityManager, conversationId: string, agentId: string): void {
  const { parts, viewer } = contextOf(em);
  const signal = { workspaceId: viewer.workspaceId, topic: draftTopic(conversationId, agentId), data: null };
  afterCommit(em, () => parts.platform.bell.signal(signal));
}

async function overtaken(em: EntityManager, conversationId: string, agentId: string): Promise<Rejection> {
  const [draft] = await execute<DraftRow>(
    em,
    `select ${SHOWN} from conversations.draft where conversation_id = $1 and agent_id = $2`,
    [conversationId, agentId],
  );
  return new Rejection(
    "STALE_VERSION",
    { en: "The draft was changed elsewhere meanwhile.", "zh-CN": "草稿已在其他设备上被修改。" },
    ["input", "expectedVersion"],
    { draft: draft ?? NO_DRAFT },
  );
}
