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
import type { ActionOutcome } from "../action/action.js";
import { checkedActions, hearOfActions, performed } from "../action/actions.js";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { hearOfTeam } from "../../routing/desk/known-team.js";
import { expectMayShare, mayEditShared, maySeeShared, ownerOf } from "../sharing/sharing.js";
import { recordMacro } from "./macro.events.js";
import { Macro } from "./macro.js";
import type { ApplyMacroInput, CreateMacroInput, UpdateMacroInput } from "./macro.inputs.js";

const WHAT = { en: "The macro", "zh-CN": "宏" } as const;
const PATH = ["input", "macroId"];
const ACTIONS = ["input", "actions"];

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, NAME_TAKEN, NOT_FOUND, AGENT_ONLY, ACTION… */
export async function createMacro(ctx: RequestContext, input: CreateMacroInput): Promise<Macro> {
  const name = nameOf(input.name);
  const scope = input.scope ?? "PERSONAL";
  expectMayShare(ctx, scope);
  await hearOfTeam(ctx, input.teamId);
  await hearOfActions(ctx, input.actions);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const { workspaceId, now } = fresh(em);
      const ownerId = await ownerOf(em, ctx, scope, input.teamId);
      const actions = await checkedActions(em, ctx, input.actions, ACTIONS);
      const what = { id: newId("mac"), workspaceId, scope, ownerId, name, actions, useCount: 0, updatedAt: now };
      const macro = em.create(Macro, what as never);
      em.persist(macro);
      recordMacro(em, macro, "CREATED");
      return macro;
    }),
  );
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, NAME_TAKEN, ACTION… */
export async function updateMacro(ctx: RequestContext, input: UpdateMacroInput): Promise<Macro> {
  const name = notCleared(input.name, ["input", "name"]);
  const given = notCleared(input.actions, ACTIONS);
  await hearOfActions(ctx, given ?? []);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const macro = await macroToChange(em, ctx, input.macroId);
      expectVersion(macro, input.expectedVersion, { macro });
      const actions = given && (await checkedActions(em, ctx, given, ACTIONS));
      if (applied(macro, { name: name === undefined ? undefined : nameOf(name), actions })) {
        macro.updatedAt = ctx.now();
        recordMacro(em, macro, "UPDATED");
      }
      return macro;
    }),
  );
}

/** @throws Rejection NOT_FOUND */
export function deleteMacro(ctx: RequestContext, id: string): Promise<Macro> {
  return ctx.change(async (em) => {
    const macro = await macroToChange(em, ctx, id);
    em.remove(macro);
    recordMacro(em, macro, "DELETED");
    return macro;
  });
}

export interface Applied {
  readonly conversationId: string;
  readonly results: ActionOutcome[];
}

/**
 * Does all actions of a macro to a conversation in one change, as the caller: all of them, or none.
 * @throws Rejection NOT_FOUND, STALE_VERSION, IDEMPOTENCY_…, ACTION_FORBIDDEN, and what its actions refuse
 */
export function applyMacro(ctx: RequestContext, input: ApplyMacroInput): Promise<Applied> {
  return ctx.changeOnce({ key: input.idempotencyKey, operation: "applyMacro", input }, async (em) => {
    const { macroId, conversationId } = input;
    const conversation = await conversationToChange(em, ctx, conversationId);
    expectVersion(conversation, input.expectedVersion, { conversation });
    const macro = await em.findOne(Macro, { id: macroId });
    if (!macro || !(await maySeeShared(ctx, macro))) throw notFound(WHAT, PATH);
    const doing = { em, ctx, conversation, isAutomatic: false, key: newId("use"), path: PATH };
    const results = await performed(macro.actions, doing);
    await execute(em, "update conversations.macro set use_count = use_count + 1 where id = $1", [macroId]);
    return { conversationId, results };
  });
}

async function macroToChange(em: EntityManager, ctx: RequestContext, id: string): Promise<Macro> {
  const macro = await locked(em, Macro, id, WHAT, PATH);
  if (!(await maySeeShared(ctx, macro))) throw notFound(WHAT, PATH);
  if (!mayEditShared(ctx, macro)) expectMayShare(ctx, macro.scope);
  return macro;
}

const nameOf = (name: string) => textWithin(name, 60, ["input", "name"]);

/** The unique index decides, also between two who add the same at once. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    const sentence = { en: "There is a macro of this name.", "zh-CN": "该名称的宏已存在。" };
    throw new Rejection("NAME_TAKEN", sentence, ["input", "name"]);
  }
}
