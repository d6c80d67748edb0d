import {
  applied,
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  notFound,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { type ConversationOrder } from "../../life/conversation/conversation.filter.js";
import { hearOfTeam } from "../../routing/desk/known-team.js";
import { expectMayShare, mayEditShared, maySeeShared, ownerOf } from "../sharing/sharing.js";
import { expectKnown, hearOfFilter } from "./saved-filter.check.js";
import { storedFilter } from "./saved-filter.js";
import { type SavedOrder, SavedView } from "./saved-view.js";
import { SavedViewChanged } from "./view.events.js";
import type { CreateSavedViewInput, UpdateSavedViewInput } from "./view.inputs.js";

const WHAT = { en: "The view", "zh-CN": "视图" } as const;
/** Of one owner: an agent, a team, everyone. The whole list is read at once. */
export const VIEWS_MOST = 50;

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, NAME_TAKEN, TOO_MANY_VIEWS, NOT_FOUND, AGENT_ONLY, REQUIRED */
export async function createSavedView(ctx: RequestContext, input: CreateSavedViewInput): Promise<SavedView> {
  const name = nameOf(input.name);
  const scope = input.scope ?? "PERSONAL";
  expectMayShare(ctx, scope);
  await hearOfTeam(ctx, input.teamId);
  await hearOfFilter(ctx, input.filter);
  const filter = storedFilter(input.filter);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const { workspaceId, now } = fresh(em);
      const ownerId = await ownerOf(em, ctx, scope, input.teamId);
      if ((await em.count(SavedView, { scope, ownerId })) >= VIEWS_MOST) throw tooMany();
      await expectKnown(em, input.filter);
      const orderBy = orderOf(input.orderBy);
      const what = { id: newId("viw"), workspaceId, scope, ownerId, name, filter, orderBy, updatedAt: now };
      const view = em.create(SavedView, what as never);
      em.persist(view);
      tell(em, view, "ADDED");
      return view;
    }),
  );
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, NAME_TAKEN */
export async function updateSavedView(ctx: RequestContext, input: UpdateSavedViewInput): Promise<SavedView> {
  const name = notCleared(input.name, ["input", "name"]);
  const given = notCleared(input.filter, ["input", "filter"]);
  const order = notCleared(input.orderBy, ["input", "orderBy"]);
  if (given) await hearOfFilter(ctx, given);
  return unlessTaken(() =>
    ctx.change(async (em) => {
      const view = await viewToChange(em, ctx, input.savedViewId);
      expectVersion(view, input.expectedVersion, { savedView: view });
      if (given) await expectKnown(em, given);
      const changes = {
        name: name === undefined ? undefined : nameOf(name),
        filter: given && storedFilter(given),
        orderBy: order && orderOf(order),
      };
      if (!applied(view, changes)) return view;
      view.updatedAt = ctx.now();
      tell(em, view, "UPDATED");
      return view;
    }),
  );
}

/** @throws Rejection NOT_FOUND */
export function deleteSavedView(ctx: RequestContext, id: string): Promise<SavedView> {
  return ctx.change(async (em) => {
    const view = await viewToChange(em, ctx, id);
    tell(em, view, "REMOVED");
    em.remove(view);
    return view;
  });
}

async function viewToChange(em: EntityManager, ctx: RequestContext, id: string): Promise<SavedView> {
  const path = ["input", "savedViewId"];
  const view = await locked(em, SavedView, id, WHAT, path);
  if (!(await maySeeShared(ctx, view))) throw notFound(WHAT, path);
  if (!mayEditShared(ctx, view)) expectMayShare(ctx, view.scope);
  return view;
}

function tell(em: EntityManager, { id, scope, ownerId }: SavedView, change: "ADDED" | "UPDATED" | "REMOVED"): void {
  record(em, SavedViewChanged, { savedViewId: id, scope, ownerId, change });
}

const nameOf = (name: string) => textWithin(name, 60, ["input", "name"]);

function orderOf(order: ConversationOrder | null | undefined): SavedOrder {
  return { field: order?.field ?? "UPDATED_AT", isAscending: order?.direction === "ASC" };
}

/** The unique index decides, also between two who add the same at once. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    const sentence = { en: "There is a view of this name.", "zh-CN": "该名称的视图已存在。" };
    throw new Rejection("NAME_TAKEN", sentence, ["input", "name"]);
  }
}

const tooMany = () =>
  new Rejection("TOO_MANY_VIEWS", {
    en: `There are at most ${VIEWS_MOST} views of one kind; remove one first.`,
    "zh-CN": `同类视图最多 ${VIEWS_MOST} 个，请先删除一个。`,
  });
