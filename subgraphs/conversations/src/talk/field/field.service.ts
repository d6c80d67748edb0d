import {
  applied,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { ConversationField, type ConversationFieldType } from "./conversation-field.js";
import { ConversationFieldChanged, ConversationFieldCreated } from "./field.events.js";
import type { CreateConversationFieldInput, UpdateConversationFieldInput } from "./field.inputs.js";

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const LABEL_MOST = 60;
const CHOICES_MOST = 100;
export const FIELDS_MOST = 100;
export const FIELD = { en: "The field", "zh-CN": "字段" } as const;

/** @throws Rejection KEY_INVALID, KEY_TAKEN, TEXT_EMPTY, TEXT_TOO_LONG, CHOICES_INVALID, TOO_MANY_FIELDS */
export async function createConversationField(
  ctx: RequestContext,
  input: CreateConversationFieldInput,
): Promise<ConversationField> {
  const { key, type } = input;
  if (!KEY.test(key)) {
    throw new Rejection(
      "KEY_INVALID",
      {
        en: "A key is a small letter, then small letters, digits and underscores: 40 at most.",
        "zh-CN": "标识须以小写字母开头，仅含小写字母、数字和下划线，最多 40 个字符。",
      },
      ["input", "key"],
    );
  }
  const label = textWithin(input.label, LABEL_MOST, ["input", "label"]);
  const choices = choicesFor(type, input.choices ?? []);
  try {
    return await ctx.change(async (em) => {
      const { workspaceId } = fresh(em);
      const there = await em.count(ConversationField, {});
      if (there >= FIELDS_MOST) throw tooMany();
      const field = em.create(ConversationField, {
        id: newId("fld"),
        workspaceId,
        key,
        label,
        type,
        choices,
        isRequiredToResolve: input.isRequiredToResolve ?? false,
        isArchived: false,
        position: input.position ?? there,
      } as never);
      em.persist(field);
      record(em, ConversationFieldCreated, factsOf(field));
      return field;
    });
  } catch (error) {
    // The unique index decides, also between two who use the same key at once.
    if ((error as { code?: string }).code !== "23505") throw error;
    throw new Rejection("KEY_TAKEN", { en: "There is a field with this key.", "zh-CN": "该标识已被使用。" }, [
      "input",
      "key",
    ]);
  }
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, CHOICES_INVALID */
export function updateConversationField(
  ctx: RequestContext,
  input: UpdateConversationFieldInput,
): Promise<ConversationField> {
  const label = notCleared(input.label, ["input", "label"]);
  return ctx.change(async (em) => {
    const field = await locked(em, ConversationField, input.conversationFieldId, FIELD, [
      "input",
      "conversationFieldId",
    ]);
    expectVersion(field, input.expectedVersion, { conversationField: field });
    const choices = notCleared(input.choices, ["input", "choices"]);
    const next = choices && choicesFor(field.type, choices);
    const changed = applied(field, {
      label: label === undefined ? undefined : textWithin(label, LABEL_MOST, ["input", "label"]),
      choices: next && next.join("\n") === field.choices.join("\n") ? undefined : next,
      isRequiredToResolve: notCleared(input.isRequiredToResolve, ["input", "isRequiredToResolve"]),
      isArchived: notCleared(input.isArchived, ["input", "isArchived"]),
      position: notCleared(input.position, ["input", "position"]),
    });
    if (changed) record(em, ConversationFieldChanged, factsOf(field));
    return field;
  });
}

const factsOf = ({ id, key, label, type, choices, isRequiredToResolve, isArchived }: ConversationField) => ({
  fieldId: id,
  key,
  label,
  type,
  choices,
  isRequiredToResolve,
  isArchived,
});

/** A field for choosing has choices, each once; no other has any. @throws Rejection CHOICES_INVALID, TEXT_EMPTY, TEXT_TOO_LONG */
function choicesFor(type: ConversationFieldType, given: readonly string[]): string[] {
  const words = given.map((word, i) => textWithin(word, LABEL_MOST, ["input", "choices", String(i)]));
  const isForChoosing = type === "CHOICE" || type === "MULTI_CHOICE";
  const isFine = isForChoosing
    ? words.length >= 1 && words.length <= CHOICES_MOST && new Set(words).size === words.length
    : words.length === 0;
  if (isFine) return words;
  throw new Rejection(
    "CHOICES_INVALID",
    isForChoosing
      ? { en: "Give 1 to 100 choices, each once.", "zh-CN": "请提供 1 到 100 个不重复的选项。" }
      : { en: "This type has no choices.", "zh-CN": "此类型没有选项。" },
    ["input", "choices"],
  );
}

const tooMany = () =>
  new Rejection("TOO_MANY_FIELDS", {
    en: `A workspace has at most ${FIELDS_MOST} fields.`,
    "zh-CN": `每个工作区最多 ${FIELDS_MOST} 个字段。`,
  });
