import { type EntityManager, execute, fresh, notFound, record, Rejection, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { placeOf } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import type { ConversationFieldType } from "./conversation-field.js";
import { ConversationFieldsSet } from "./field.events.js";
import type { ConversationFieldValueInput, SetConversationFieldsInput } from "./field.inputs.js";
import { FIELD } from "./field.service.js";
import { wordsOf } from "./field.words.js";

const MOST = 50;

interface Known {
  readonly id: string;
  readonly key: string;
  readonly type: ConversationFieldType;
  readonly choices: string[];
  readonly isArchived: boolean;
}

/**
 * Fills and clears fields: all that is given, or nothing. What is the same already changes nothing and tells nobody.
 * @throws Rejection NOT_FOUND, TOO_MANY, FIELD_TWICE, FIELD_ARCHIVED and those of `wordsOf`; `path` leads to the value
 */
export function setConversationFields(ctx: RequestContext, input: SetConversationFieldsInput): Promise<Conversation> {
  const { values } = input;
  if (values.length > MOST)
    throw refused("TOO_MANY", ["input", "values"], `At most ${MOST} at once.`, `一次最多 ${MOST} 项。`);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    await fill(em, conversation, values);
    return conversation;
  });
}

/** The same for rules and macros, in a change of theirs that has locked the conversation. */
export async function fill(
  em: EntityManager,
  conversation: Conversation,
  values: readonly ConversationFieldValueInput[],
): Promise<void> {
  const { workspaceId, now } = fresh(em);
  const known = await fieldsToFill(em, values);
  const wanted = new Map<string, { key: string; words: string[] }>();
  for (const [i, value] of values.entries()) {
    const path = ["input", "values", String(i)];
    const filled = filledOf(known, value, path);
    if (wanted.has(filled.id)) throw refused("FIELD_TWICE", path, "This field is named twice.", "此字段重复。");
    wanted.set(filled.id, filled);
  }
  const changed = await store(em, [workspaceId, conversation.id, now], wanted);
  if (changed.length === 0) return;
  const set = changed
    .sort()
    .map((fieldId) => ({ fieldId, ...(wanted.get(fieldId) as { key: string; words: string[] }) }));
  record(em, ConversationFieldsSet, { ...placeOf(conversation), values: set });
}

/** Refuses a value that no conversation could be given. @throws Rejection NOT_FOUND, FIELD_ARCHIVED and those of `wordsOf` */
export async function checkValue(
  em: EntityManager,
  value: ConversationFieldValueInput,
  path: readonly string[],
): Promise<void> {
  filledOf(await fieldsToFill(em, [value]), value, path);
}

const fieldsToFill = (em: EntityManager, values: readonly ConversationFieldValueInput[]) =>
  execute<Known>(
    em,
    `select id, key, type, choices, is_archived as "isArchived" from conversations.conversation_field
     where id = any($1::text[]) order by id for share`,
    [values.map(({ conversationFieldId }) => conversationFieldId)],
  );

function filledOf(known: readonly Known[], value: ConversationFieldValueInput, path: readonly string[]) {
  const field = known.find(({ id }) => id === value.conversationFieldId);
  if (!field) throw notFound(FIELD, [...path, "conversationFieldId"]);
  const words = wordsOf(field, value, path);
  if (field.isArchived && words.length > 0)
    throw refused("FIELD_ARCHIVED", path, "This field is archived.", "该字段已归档。");
  return { id: field.id, key: field.key, words };
}

/** Writes what differs. Returns the fields that it was. */
async function store(
  em: EntityManager,
  where: readonly unknown[],
  wanted: ReadonlyMap<string, { words: string[] }>,
): Promise<string[]> {
  const changed: string[] = [];
  for (const [fieldId, { words }] of wanted) {
    const sql =
      words.length === 0
        ? `delete from conversations.conversation_field_value where workspace_id = $1 and conversation_id = $2
             and $3::timestamptz is not null and field_id = $4 and $5::text[] is not null returning field_id`
        : `insert into conversations.conversation_field_value as v (workspace_id, conversation_id, at, field_id, words)
           values ($1, $2, $3, $4, $5) on conflict (conversation_id, field_id)
           do update set words = excluded.words, at = excluded.at where v.words <> excluded.words returning field_id`;
    if ((await execute(em, sql, [...where, fieldId, words])).length > 0) changed.push(fieldId);
  }
  return changed;
}

/** @throws Rejection FIELDS_REQUIRED naming the fields that must be filled before this conversation is resolved. */
export async function expectFilled(em: EntityManager, conversation: Conversation): Promise<void> {
  const missing = await execute<{ label: string }>(
    em,
    `select f.label from conversations.conversation_field f
     where f.workspace_id = $1 and f.is_required_to_resolve and not f.is_archived and not exists
       (select 1 from conversations.conversation_field_value v where v.conversation_id = $2 and v.field_id = f.id)
     order by f.position, f.id`,
    [conversation.workspaceId, conversation.id],
  );
  if (missing.length === 0) return;
  const names = missing.map(({ label }) => label);
  throw new Rejection(
    "FIELDS_REQUIRED",
    { en: `Fill in first: ${names.join(", ")}.`, "zh-CN": `请先填写：${names.join("、")}。` },
    ["input", "conversationId"],
    { conversation },
  );
}

const refused = (code: string, path: readonly string[], en: string, zh: string) =>
  new Rejection(code, { en, "zh-CN": zh }, path);
