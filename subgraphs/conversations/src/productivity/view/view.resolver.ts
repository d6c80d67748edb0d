import {
  Arg,
  changes,
  columnsOf,
  Ctx,
  Cursor,
  FieldResolver,
  Input,
  madeOnce,
  Mutation,
  one,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
  tableOf,
  statement,
} from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { mayEditShared, maySeeShared, teamsOf } from "../sharing/sharing.js";
import { filterShown, SavedFilter } from "./saved-filter.js";
import { SavedView, type SavedViewRow } from "./saved-view.js";
import { viewTopic } from "./view.events.js";
import {
  CreateSavedViewInput,
  CreateSavedViewPayload,
  DeleteSavedViewInput,
  DeleteSavedViewPayload,
  SavedViewChange,
  UpdateSavedViewInput,
  UpdateSavedViewPayload,
} from "./view.inputs.js";
import { createSavedView, deleteSavedView, updateSavedView } from "./view.service.js";

export const savedViewById = one(() => SavedView);

const access = ["conversation:reply", "conversation:manage"] as const;

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    access: [...access],
    description: "The views that the caller sees: their own, their teams' and everyone's, by name; at most 200.",
  })
  async savedViews(@Ctx() ctx: RequestContext): Promise<SavedViewRow[]> {
    const sql = statement(
      `select ${columnsOf(ctx, SavedView, "r")} from ${tableOf(ctx, SavedView)} r
       where r.owner_id = any($1::text[]) order by lower(r.name), r.id limit 200`,
    );
    return ctx.rows<SavedViewRow>(sql, [["", ctx.viewer.actorId, ...(await teamsOf(ctx))]]);
  }

  @Mutation(() => CreateSavedViewPayload, {
    access: [...access],
    description: "Keeps a list under a name: for oneself, or, with the permission to manage, for a team or for all.",
  })
  async createSavedView(@Input(() => CreateSavedViewInput) input: CreateSavedViewInput, @Ctx() ctx: RequestContext) {
    const savedView = await madeOnce(ctx, "createSavedView", input, savedViewById, () => createSavedView(ctx, input));
    return { savedView };
  }

  @Mutation(() => UpdateSavedViewPayload, { access: [...access], description: "Changes a saved view." })
  async updateSavedView(@Input(() => UpdateSavedViewInput) input: UpdateSavedViewInput, @Ctx() ctx: RequestContext) {
    return { savedView: await updateSavedView(ctx, input) };
  }

  @Mutation(() => DeleteSavedViewPayload, { access: [...access], description: "Removes a saved view." })
  async deleteSavedView(@Input(() => DeleteSavedViewInput) input: DeleteSavedViewInput, @Ctx() ctx: RequestContext) {
    return { savedView: await deleteSavedView(ctx, input.savedViewId) };
  }

  @Subscription(() => SavedViewChange, {
    access: [...access],
    description: "Saved views as they come, change and go: the caller's own, and those that are shared.",
  })
  savedViewsChanged(
    @Arg("after", () => Cursor, { nullable: true, description: "`deskCursor`, or `cursor` of the last event seen." })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const topics = [viewTopic("WORKSPACE", ""), viewTopic("PERSONAL", ctx.viewer.actorId)];
    return changes(ctx, { topics, after }, ({ data }) => ({
      kind: data["change"] as "ADDED" | "UPDATED" | "REMOVED",
      savedViewId: data["savedViewId"] as string,
    }));
  }

  @FieldResolver(() => SavedFilter, { description: "Which conversations it shows." })
  filter(@Root() { filter }: SavedViewRow): SavedFilter {
    return filterShown(filter);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that it is for." })
  team(@Root() { scope, ownerId }: SavedViewRow) {
    return scope === "TEAM" ? teamOf(ownerId) : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Whose own it is." })
  owner(@Root() { scope, ownerId }: SavedViewRow) {
    return scope === "PERSONAL" ? agentOf(ownerId) : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller may change and remove it." })
  canEdit(@Root() view: SavedViewRow, @Ctx() ctx: RequestContext): boolean {
    return mayEditShared(ctx, view);
  }
}

@Resolver(() => SavedViewChange)
export class SavedViewChangeResolver {
  @FieldResolver(() => SavedView, {
    nullable: true,
    description: "The view as it is now; null when it is gone, or is for another team.",
  })
  async savedView(@Root() { savedViewId }: SavedViewChange, @Ctx() ctx: RequestContext) {
    const view = await ctx.load(savedViewById, savedViewId);
    return view && (await maySeeShared(ctx, view)) ? view : null;
  }
}
