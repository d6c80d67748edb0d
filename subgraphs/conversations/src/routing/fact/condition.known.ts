import { type EntityManager, execute, notFound } from "@switchboard/kit";
import type { ConversationFieldType } from "../../talk/field/conversation-field.js";
import { FIELD } from "../../talk/field/field.service.js";
import { TAG } from "../../talk/tag/tag.service.js";
import { expectFit } from "./condition.check.js";
import type { Condition } from "./condition.js";
import type { FactType } from "./fact.js";

interface Known {
  readonly id: string;
  readonly type: ConversationFieldType;
  readonly choices: string[];
}

interface Leaf {
  readonly condition: Required<Pick<Condition, "fact" | "operator" | "values">> & Condition;
  readonly path: readonly string[];
}

/**
 * Refuses what a condition names and is not there, and comparisons that do not fit the type of a workspace's own field.
 * @throws Rejection NOT_FOUND, OPERATOR_UNFIT, VALUE_INVALID
 */
export async function expectKnown(em: EntityManager, condition: Condition, path: readonly string[]): Promise<void> {
  const leaves = [...leavesOf(condition, path)];
  const ids = leaves.flatMap((leaf) => [...tagsOf(leaf), leaf.condition.conversationFieldId ?? []].flat());
  if (ids.length === 0) return;
  const fields = await execute<Known>(
    em,
    "select id, type, choices from conversations.conversation_field where id = any($1::text[])",
    [ids],
  );
  const tags = await execute<{ id: string }>(em, "select id from conversations.tag where id = any($1::text[])", [ids]);
  for (const leaf of leaves) {
    if (tagsOf(leaf).some((id) => tags.every((tag) => tag.id !== id))) throw notFound(TAG, [...leaf.path, "values"]);
    const { fact, conversationFieldId } = leaf.condition;
    if (fact !== "FIELD") continue;
    const field = fields.find(({ id }) => id === conversationFieldId);
    if (!field) throw notFound(FIELD, [...leaf.path, "conversationFieldId"]);
    expectFit(fact, typeOf(field), leaf.condition, leaf.path);
  }
}

const tagsOf = ({ condition: { fact, values } }: Leaf): readonly string[] =>
  fact === "TAG" || fact === "CHANGED_TAG" ? values : [];

function* leavesOf(condition: Condition, path: readonly string[]): Generator<Leaf> {
  for (const way of ["all", "any"] as const)
    for (const [index, inner] of (condition[way] ?? []).entries())
      yield* leavesOf(inner, [...path, way, String(index)]);
  if (condition.not) yield* leavesOf(condition.not, [...path, "not"]);
  if (condition.fact) yield { condition: condition as Leaf["condition"], path };
}

function typeOf({ type, choices }: Known): FactType {
  if (type === "TEXT") return "text";
  if (type === "NUMBER") return "number";
  if (type === "BOOLEAN") return "flag";
  return type === "DATE" ? "date" : choices;
}
