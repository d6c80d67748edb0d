import { feature, reference } from "@switchboard/kit";
import { maySeeShared } from "../sharing/sharing.js";
import { MacroChanged } from "./macro.events.js";
import { Macro, type MacroRow } from "./macro.js";
import { macroById, MacroResolver } from "./macro.resolver.js";

export const macro = feature({
  nouns: [Macro],
  resolvers: [MacroResolver],
  references: [reference("Macro", macroById, (_viewer, row: MacroRow, ctx) => maySeeShared(ctx, row))],
  events: [MacroChanged],
});
