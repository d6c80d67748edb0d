import {
  applied,
  type EntityManager,
  execute,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  notFound,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { hearOfTeam } from "../../routing/desk/known-team.js";
import { TEXT_MOST } from "../../talk/message/message.content.js";
import { pinyinOf } from "../template/pinyin.js";
import { checkTemplate } from "../template/template.js";
import { CannedReply } from "./canned-reply.js";
import { recordReply } from "./canned.events.js";
import type { UpdateCannedReplyInput } from "./canned.inputs.js";
import { expectMayShare, mayEditShared, maySeeShared, ownerOf, type SharingScope } from "../sharing/sharing.js";

const WHAT = { en: "The canned reply", "zh-CN": "快捷回复" } as const;
const PATH = ["input", "cannedReplyId"];

export interface NewReply {
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string | null;
  readonly scope?: SharingScope | null;
  readonly teamId?: string | null;
}

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, SHORTCUT_TAKEN, NOT_FOUND (team), AGENT_ONLY, VARIABLE_… */
export async function createCannedReply(ctx: RequestContext, input: NewReply): Promise<CannedReply> {
  const shortcut = shortcutOf(input.shortcut);
  const text = textOf(input.text);
  const scope = input.scope ?? "WORKSPACE";
  expectMayShare(ctx, scope);
  await hearOfTeam(ctx, input.teamId);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const { workspaceId, now } = fresh(em);
      const reply = em.create(CannedReply, {
        id: newId("can"),
        workspaceId,
        scope,
        ownerId: await ownerOf(em, ctx, scope, input.teamId),
        shortcut,
        text,
        locale: input.locale ?? null,
        pinyin: pinyinOf(shortcut, text),
        updatedAt: now,
      } as never);
      em.persist(reply);
      recordReply(em, reply, "CREATED");
      return reply;
    }),
  );
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, SHORTCUT_TAKEN, VARIABLE_… */
export function updateCannedReply(ctx: RequestContext, input: UpdateCannedReplyInput): Promise<CannedReply> {
  const shortcut = notCleared(input.shortcut, ["input", "shortcut"]);
  const text = notCleared(input.text, ["input", "text"]);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const reply = await replyToChange(em, ctx, input.cannedReplyId);
      expectVersion(reply, input.expectedVersion, { cannedReply: reply });
      const changed = applied(reply, {
        shortcut: shortcut === undefined ? undefined : shortcutOf(shortcut),
        text: text === undefined ? undefined : textOf(text),
        locale: input.locale,
      });
      if (changed) {
        Object.assign(reply, { pinyin: pinyinOf(reply.shortcut, reply.text), updatedAt: ctx.now() });
        recordReply(em, reply, "UPDATED");
      }
      return reply;
    }),
  );
}

/** @throws Rejection NOT_FOUND */
export function deleteCannedReply(ctx: RequestContext, id: string): Promise<CannedReply> {
  return ctx.change(async (em) => {
    const reply = await replyToChange(em, ctx, id);
    await execute(em, "delete from conversations.canned_use where canned_reply_id = $1", [id]);
    em.remove(reply);
    recordReply(em, reply, "DELETED");
    return reply;
  });
}

/** A reply that the caller may send. @throws Rejection NOT_FOUND, also for a colleague's own. */
export async function replyToSend(
  em: EntityManager,
  ctx: RequestContext,
  id: string,
  path: readonly string[] = PATH,
): Promise<CannedReply> {
  const reply = await em.findOne(CannedReply, { id });
  if (!reply || !(await maySeeShared(ctx, reply))) throw notFound(WHAT, path);
  return reply;
}

async function replyToChange(em: EntityManager, ctx: RequestContext, id: string): Promise<CannedReply> {
  const reply = await locked(em, CannedReply, id, WHAT, PATH);
  if (!(await maySeeShared(ctx, reply))) throw notFound(WHAT, PATH);
  if (!mayEditShared(ctx, reply)) expectMayShare(ctx, reply.scope);
  return reply;
}

const shortcutOf = (shortcut: string) => textWithin(shortcut, 40, ["input", "shortcut"]);

function textOf(given: string): string {
  const text = textWithin(given, TEXT_MOST, ["input", "text"]);
  checkTemplate(text, ["input", "text"]);
  return text;
}

/** The unique index decides, also between two who add the same at once. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    throw new Rejection("SHORTCUT_TAKEN", { en: "There is a reply with this shortcut.", "zh-CN": "该快捷词已存在。" }, [
      "input",
      "shortcut",
    ]);
  }
}
