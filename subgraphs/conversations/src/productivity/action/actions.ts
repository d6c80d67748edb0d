import { type EntityManager, Rejection, type RequestContext, type Sentence } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { hearOfTeam } from "../../routing/desk/known-team.js";
import type { ActionData, ActionInput, ActionKind, ActionOutcome, ActionTaken } from "./action.js";
import { typeOf } from "./kinds/kinds.js";

export const ACTIONS_MOST = 20;

/** A team that was made a moment ago may be named; call it before the change. */
export async function hearOfActions(ctx: RequestContext, actions: readonly ActionInput[]): Promise<void> {
  for (const { teamId } of actions.slice(0, ACTIONS_MOST)) await hearOfTeam(ctx, teamId);
}

/**
 * What is stored of a list of actions. `isUnattended`: rules do them, so that nobody mends a text before it is sent.
 * @throws Rejection ACTIONS_MISSING, TOO_MANY_ACTIONS, ACTION_INCOMPLETE, ACTION_FIELD_UNUSED, NOT_FOUND, TEXT_…,
 *   VARIABLE_…
 */
export async function checkedActions(
  em: EntityManager,
  ctx: RequestContext,
  actions: readonly ActionInput[],
  path: readonly string[],
  { isUnattended = false } = {},
): Promise<ActionData[]> {
  if (actions.length === 0)
    throw refused("ACTIONS_MISSING", { en: "Say what is done.", "zh-CN": "请指定动作。" }, path);
  if (actions.length > ACTIONS_MOST) {
    const sentence = { en: `At most ${ACTIONS_MOST} actions.`, "zh-CN": `最多 ${ACTIONS_MOST} 个动作。` };
    throw refused("TOO_MANY_ACTIONS", sentence, path);
  }
  const checked: ActionData[] = [];
  for (const [index, action] of actions.entries()) {
    const here = [...path, String(index)];
    const data = takenOf(action, here);
    await typeOf(action.kind).check?.(data as never, { em, ctx, isUnattended, path: here });
    checked.push(data);
  }
  return checked;
}

function takenOf(action: ActionInput, path: readonly string[]): ActionData {
  const { takes } = typeOf(action.kind);
  const given = Object.entries(action).filter(([name, value]) => name !== "kind" && value != null);
  const surplus = given.find(([name]) => !takes.includes(name as ActionTaken))?.[0];
  if (surplus) {
    const sentence = { en: `${action.kind} takes no "${surplus}".`, "zh-CN": `${action.kind} 不需要“${surplus}”。` };
    throw refused("ACTION_FIELD_UNUSED", sentence, [...path, surplus]);
  }
  const lacking = takes.find((name) => action[name] == null);
  if (lacking) {
    const sentence = { en: `${action.kind} needs "${lacking}".`, "zh-CN": `${action.kind} 缺少“${lacking}”。` };
    throw refused("ACTION_INCOMPLETE", sentence, [...path, lacking]);
  }
  return { kind: action.kind, ...Object.fromEntries(given) } as ActionData;
}

/** One of several actions was refused: the change rolls back, and this says which one it was. */
export class ActionRefused extends Rejection {
  constructor(
    cause: Rejection,
    path: readonly string[],
    readonly outcomes: readonly ActionOutcome[],
  ) {
    super(cause.code, cause.sentence, path, { ...cause.present, results: outcomes });
  }
}

export interface Performance {
  readonly em: EntityManager;
  readonly ctx: RequestContext;
  /** Locked by this change. */
  readonly conversation: Conversation;
  readonly isAutomatic: boolean;
  /** At most 90 characters; each message's key is made of it. */
  readonly key: string;
  readonly path: readonly string[];
}

/** Does all of them, in order, in this change. @throws ActionRefused with what the refused one is refused with */
export async function performed(
  actions: readonly ActionData[],
  { path, key, ...doing }: Performance,
): Promise<ActionOutcome[]> {
  for (const [index, action] of actions.entries()) {
    const type = typeOf(action.kind);
    try {
      if (type.scope && doing.ctx.viewer.kind !== "SYSTEM" && !doing.ctx.holds(type.scope)) throw notAllowed();
      await type.run(action as never, { ...doing, key: `${key} ${index}` });
      await doing.em.flush();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const outcomes = actions.map(({ kind }, at) =>
        at === index ? { kind, isDone: false, code: error.code, sentence: error.sentence } : outcome(kind, false),
      );
      throw new ActionRefused(error, path, outcomes);
    }
  }
  return actions.map(({ kind }) => outcome(kind, true));
}

const outcome = (kind: ActionKind, isDone: boolean): ActionOutcome => ({ kind, isDone, code: null, sentence: null });

const refused = (code: string, sentence: Sentence, path: readonly string[]) => new Rejection(code, sentence, path);

const notAllowed = () =>
  refused(
    "ACTION_FORBIDDEN",
    { en: "You lack the permission for one of these actions.", "zh-CN": "您没有执行其中某个动作的权限。" },
    ["input"],
  );
