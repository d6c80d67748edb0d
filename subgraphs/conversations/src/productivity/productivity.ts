import { canned } from "./canned/canned.feature.js";
import { template } from "./template/template.feature.js";
import { action } from "./action/action.feature.js";
import { macro } from "./macro/macro.feature.js";
import { bulk } from "./bulk/bulk.feature.js";
import { rule } from "./rule/rule.feature.js";
import { automation } from "./automation/automation.feature.js";
import { runs } from "./runs/runs.feature.js";
import { view } from "./view/view.feature.js";
import { tagMerge } from "./tagmerge/merge.feature.js";
import { dryRun } from "./dryrun/dry-run.feature.js";

/** What takes work off agents: canned replies, macros, bulk operations, automation rules, saved views. */
export const productivity = [canned, template, action, macro, bulk, rule, automation, runs, dryRun, view, tagMerge];
