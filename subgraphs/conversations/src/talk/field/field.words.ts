import { Rejection, textWithin } from "@switchboard/kit";
import type { ConversationFieldType } from "./conversation-field.js";
import type { ConversationFieldValueInput } from "./field.inputs.js";

// Values go in and out typed and are stored as words; both ways are here.

const TEXT_MOST = 1_000;
/** Which part of an input holds a value of the type. */
const PART = {
  TEXT: "text",
  NUMBER: "number",
  BOOLEAN: "isTrue",
  DATE: "date",
  CHOICE: "choices",
  MULTI_CHOICE: "choices",
} as const satisfies Record<ConversationFieldType, keyof ConversationFieldValueInput>;
const PARTS = ["text", "number", "isTrue", "date", "choices"] as const;

interface Shape {
  readonly type: ConversationFieldType;
  readonly choices: readonly string[];
}

/**
 * The words of a value; empty = cleared, for a value with nothing in it. `path` is the value's own.
 * @throws Rejection FIELD_TYPE_MISMATCH, TEXT_TOO_LONG, NUMBER_INVALID, DATE_INVALID, CHOICE_UNKNOWN, CHOICE_UNCLEAR
 */
export function wordsOf(
  { type, choices }: Shape,
  value: ConversationFieldValueInput,
  path: readonly string[],
): string[] {
  const part = PART[type];
  const stranger = PARTS.find((one) => one !== part && value[one] != null);
  if (stranger)
    throw refused("FIELD_TYPE_MISMATCH", [...path, stranger], {
      en: `This field takes \`${part}\`.`,
      "zh-CN": `此字段应填写 ${part}。`,
    });
  if (value[part] == null) return [];
  const at = [...path, part];
  if (type === "TEXT") return value.text?.trim() ? [textWithin(value.text, TEXT_MOST, at)] : [];
  if (type === "NUMBER") return [numberWord(value.number as number, at)];
  if (type === "BOOLEAN") return [String(value.isTrue)];
  if (type === "DATE") return [dateWord(value.date as string, at)];
  const chosen = new Set(value.choices);
  if (type === "CHOICE" && chosen.size > 1)
    throw refused("CHOICE_UNCLEAR", at, { en: "Choose one.", "zh-CN": "只能选择一项。" });
  for (const word of chosen) {
    if (!choices.includes(word))
      throw refused("CHOICE_UNKNOWN", at, { en: `There is no choice "${word}".`, "zh-CN": `没有选项“${word}”。` });
  }
  return choices.filter((word) => chosen.has(word));
}

/** The typed value of stored words. */
export function typedOf(type: ConversationFieldType, words: readonly string[]) {
  const [word = ""] = words;
  if (type === "TEXT") return { text: word };
  if (type === "NUMBER") return { number: Number(word) };
  if (type === "BOOLEAN") return { isTrue: word === "true" };
  return type === "DATE" ? { date: word } : { choices: [...words] };
}

function numberWord(value: number, path: readonly string[]): string {
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  throw refused("NUMBER_INVALID", path, { en: "This number is too large.", "zh-CN": "数值过大。" });
}

function dateWord(value: string, path: readonly string[]): string {
  const at = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value))
    return value;
  throw refused("DATE_INVALID", path, { en: "A day is written as 2026-03-01.", "zh-CN": "日期格式应为 2026-03-01。" });
}

const refused = (code: string, path: readonly string[], sentence: { en: string; "zh-CN": string }) =>
  new Rejection(code, sentence, path);
