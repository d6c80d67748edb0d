import { Rejection, type Sentence, textWithin } from "@switchboard/kit";
import { emailIn, phoneIn } from "./contact-words.js";
import { CHOICE_MOST, LABEL_MOST, type PreChatAnswer, type PreChatField } from "./prechat.js";
import type { PreChatAnswerInput, PreChatFieldInput } from "./prechat.inputs.js";

const FIELDS_MOST = 10;
const CHOICES_MOST = 50;
const TEXT_MOST = 2_000;
const TEXT_USUAL = 500;
const OTHERS_MOST = 254;
const NAME_MOST = 100;

const refuse = (code: string, sentence: Sentence, path: readonly string[]) => new Rejection(code, sentence, path);

/** A form as managers may make one. @throws Rejection TOO_MANY, FIELD_INVALID, FIELD_TWICE, TEXT_EMPTY, TEXT_TOO_LONG */
export function checkedForm(fields: readonly PreChatFieldInput[]): PreChatField[] {
  const path = ["input", "preChatForm"];
  if (fields.length > FIELDS_MOST)
    throw refuse("TOO_MANY", { en: `At most ${FIELDS_MOST}.`, "zh-CN": `最多 ${FIELDS_MOST} 个。` }, path);
  if (new Set(fields.map(({ key }) => key)).size < fields.length)
    throw refuse("FIELD_TWICE", { en: "Two fields have the same name.", "zh-CN": "字段名重复。" }, path);
  return fields.map((field, place) => checkedField(field, [...path, String(place)]));
}

function checkedField(field: PreChatFieldInput, path: readonly string[]): PreChatField {
  const { key, kind, isRequired, maxLength } = field;
  if (!/^[A-Za-z]\w{0,39}$/.test(key)) {
    const en = "A name begins with a letter and has letters, digits and _ only, at most 40.";
    throw refuse("FIELD_INVALID", { en, "zh-CN": "字段名须以字母开头，仅含字母、数字和下划线，最多 40 个字符。" }, [
      ...path,
      "key",
    ]);
  }
  const label = textWithin(field.label, LABEL_MOST, [...path, "label"]);
  const choices = (field.choices ?? []).map((choice) => textWithin(choice, CHOICE_MOST, [...path, "choices"]));
  const isFine =
    kind === "CHOICE"
      ? choices.length >= 1 && choices.length <= CHOICES_MOST && new Set(choices).size === choices.length
      : choices.length === 0;
  if (!isFine) {
    const en = "A CHOICE has 1 to 50 different choices, other fields have none.";
    throw refuse("FIELD_INVALID", { en, "zh-CN": "选择题需要 1 到 50 个不同的选项，其他字段不能有选项。" }, [
      ...path,
      "choices",
    ]);
  }
  if (maxLength != null && (kind !== "TEXT" || maxLength < 1 || maxLength > TEXT_MOST)) {
    const en = "A length of 1 to 2 000 characters can be set for TEXT alone.";
    throw refuse("FIELD_INVALID", { en, "zh-CN": "只有文本字段可设置长度，范围 1 到 2000。" }, [...path, "maxLength"]);
  }
  const most = kind === "TEXT" ? (maxLength ?? TEXT_USUAL) : kind === "NAME" ? NAME_MOST : OTHERS_MOST;
  return { key, label, kind, isRequired: isRequired ?? false, choices, maxLength: most };
}

/**
 * A visitor's answers in the form's order, as they are stored. With `isWhole`, what is required must be there. What is
 * refused names the question as `shown` words it.
 * @throws Rejection ANSWER_UNKNOWN, ANSWER_TWICE, ANSWER_INVALID, ANSWER_REQUIRED, TEXT_TOO_LONG
 */
export function checkedAnswers(
  form: readonly PreChatField[],
  given: readonly PreChatAnswerInput[],
  isWhole: boolean,
  shown: readonly PreChatField[] = form,
): PreChatAnswer[] {
  const path = ["input", "answers"];
  const known = new Set(form.map((field) => field.key));
  const stranger = given.findIndex(({ key }) => !known.has(key));
  if (stranger >= 0) {
    const sentence = { en: "The form does not ask this.", "zh-CN": "表单中没有该字段。" };
    throw refuse("ANSWER_UNKNOWN", sentence, [...path, String(stranger)]);
  }
  const values = new Map(given.map(({ key, value }) => [key, value.trim()]));
  if (values.size < given.length)
    throw refuse("ANSWER_TWICE", { en: "A field is answered twice.", "zh-CN": "同一字段回答了两次。" }, path);
  return form.flatMap((field) => {
    const { key, label, kind } = field;
    const value = values.get(key);
    const asked = shown.find((one) => one.key === key)?.label ?? label;
    if (value) return [{ key, label, kind, value: checkedValue({ ...field, label: asked }, value, [...path, key]) }];
    if (!field.isRequired || !isWhole) return [];
    throw refuse("ANSWER_REQUIRED", { en: `Please answer: ${asked}`, "zh-CN": `请填写：${asked}` }, [...path, key]);
  });
}

function checkedValue(field: PreChatField, value: string, path: readonly string[]): string {
  if (field.kind === "TEXT" || field.kind === "NAME") return textWithin(value, field.maxLength, path);
  const { kind, choices } = field;
  const found =
    kind === "EMAIL" ? emailIn(value) : kind === "PHONE" ? phoneIn(value) : choices.includes(value) ? value : null;
  if (found !== null) return found;
  throw refuse(
    "ANSWER_INVALID",
    { en: `This is no answer to: ${field.label}`, "zh-CN": `填写有误：${field.label}` },
    path,
  );
}
