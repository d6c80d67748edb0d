import type { EntityManager, RequestContext, Scope } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import type { ActionData, ActionKind, ActionTaken } from "./action.js";

/** The change in which an action is done. */
export interface Doing {
  readonly em: EntityManager;
  /** Whose hand it is: an agent's for macros and bulk operations, Switchboard's own for rules. */
  readonly ctx: RequestContext;
  /** Locked by this change. */
  readonly conversation: Conversation;
  /** True when a rule does it and nobody looks on. */
  readonly isAutomatic: boolean;
  /** For messages: one per action, so that none can be said twice. */
  readonly key: string;
}

export interface Checking {
  readonly em: EntityManager;
  readonly ctx: RequestContext;
  /** True when nobody will look at it before it is done. */
  readonly isUnattended: boolean;
  readonly path: readonly string[];
}

/** One kind of action, in a file of its own under `kinds/`, where `kinds.ts` lists them. */
export interface ActionType<Takes extends ActionTaken = ActionTaken> {
  readonly kind: ActionKind;
  /** What it takes; all of it, and nothing else. */
  readonly takes: readonly Takes[];
  /** What whoever does it must be allowed, besides answering. */
  readonly scope?: Scope;
  /** Refuses when it is saved what could never be done. @throws Rejection */
  check?(action: Required<Pick<ActionData, Takes>>, checking: Checking): Promise<void> | void;
  /** @throws Rejection when it cannot be done to this conversation now; then none of its fellows is. */
  run(action: Required<Pick<ActionData, Takes>>, doing: Doing): Promise<unknown>;
}

export const actionType = <Takes extends ActionTaken = never>(type: ActionType<Takes>): ActionType =>
  type as unknown as ActionType;
