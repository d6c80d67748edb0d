import { feature, reference } from "@switchboard/kit";
import { maySeeShared } from "../sharing/sharing.js";
import { SavedFieldConditionResolver, SavedFilterResolver } from "./saved-filter.resolver.js";
import { SavedView, type SavedViewRow } from "./saved-view.js";
import { SavedViewChanged } from "./view.events.js";
import { savedViewById, SavedViewChangeResolver, SavedViewResolver } from "./view.resolver.js";

export const view = feature({
  nouns: [SavedView],
  resolvers: [SavedViewResolver, SavedViewChangeResolver, SavedFilterResolver, SavedFieldConditionResolver],
  references: [reference("SavedView", savedViewById, (_viewer, row: SavedViewRow, ctx) => maySeeShared(ctx, row))],
  events: [SavedViewChanged],
});
