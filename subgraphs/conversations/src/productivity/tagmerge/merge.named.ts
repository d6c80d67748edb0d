import { type EntityManager, execute, fresh, LockMode, record, Rejection } from "@switchboard/kit";
import { AutomationRule } from "../rule/automation-rule.js";
import { AutomationRuleChanged } from "../rule/rule.events.js";
import { Macro } from "../macro/macro.js";
import { recordMacro } from "../macro/macro.events.js";
import { SavedView } from "../view/saved-view.js";
import { SavedViewChanged } from "../view/view.events.js";

/** Whatever is kept and names the source names the target from now on. @throws Rejection TAG_MERGE_UNCLEAR */
export async function renameTag(em: EntityManager, sourceId: string, targetId: string): Promise<void> {
  const rules = await naming(
    em,
    AutomationRule,
    "automation_rule",
    "coalesce(condition::text, '') || actions::text",
    sourceId,
  );
  const macros = await naming(em, Macro, "macro", "actions::text", sourceId);
  const views = await naming(em, SavedView, "saved_view", "filter::text", sourceId);
  // What does one thing with the one and another with the other says something else once they are the same.
  const unclear = [...rules, ...macros].filter(({ actions }) => JSON.stringify(actions).includes(targetId));
  if (unclear.length > 0) throw tooClose(unclear.map(({ name }) => name));
  const updatedAt = fresh(em).now;
  const follow = <T>(value: T): T => renamed(value, sourceId, targetId) as T;
  for (const rule of rules) {
    Object.assign(rule, { condition: follow(rule.condition), actions: follow(rule.actions), updatedAt });
    record(em, AutomationRuleChanged, { automationRuleId: rule.id, change: "UPDATED" });
  }
  for (const macro of macros) {
    Object.assign(macro, { actions: follow(macro.actions), updatedAt });
    recordMacro(em, macro, "UPDATED");
  }
  for (const view of views) {
    Object.assign(view, { filter: follow(view.filter), updatedAt });
    const { id: savedViewId, scope, ownerId } = view;
    record(em, SavedViewChanged, { savedViewId, scope, ownerId, change: "UPDATED" });
  }
}

/** Locked, so that nobody's own change of it is lost. */
async function naming<T extends { id: string }>(
  em: EntityManager,
  noun: new () => T,
  table: string,
  text: string,
  tagId: string,
): Promise<T[]> {
  const found = await execute<{ id: string }>(
    em,
    `select id from conversations.${table} where strpos(${text}, $1) > 0 order by id`,
    [tagId],
  );
  if (found.length === 0) return [];
  const ids = { id: { $in: found.map(({ id }) => id) } };
  return em.find(noun, ids as never, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } as never });
}

/** The same with the one id in the place of the other, in lists once. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) {
    const list = value.map((one) => renamed(one, from, to));
    return list.filter((one, place) => typeof one !== "string" || list.indexOf(one) === place);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part, from, to)]));
}

const tooClose = (names: readonly string[]) =>
  new Rejection(
    "TAG_MERGE_UNCLEAR",
    {
      en: `These put on or take off both tags; change them first: ${names.join(", ")}`,
      "zh-CN": `以下规则或宏同时涉及这两个标签，请先修改：${names.join("、")}`,
    },
    ["input", "sourceTagId"],
  );
