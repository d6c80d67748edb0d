import type { ConversationFieldType, ConversationHeadFragment } from "../../gql/graphql.js";

export type FieldValue = NonNullable<ConversationHeadFragment["fields"]>[number];

/** A value as the text of a control; lists as their choices. */
export function textOf(
  value: Omit<FieldValue, "__typename" | "field"> | undefined,
  type: ConversationFieldType,
): string {
  if (!value) return "";
  switch (type) {
    case "NUMBER":
      return value.number === null || value.number === undefined ? "" : String(value.number);
    case "BOOLEAN":
      return value.isTrue === null || value.isTrue === undefined ? "" : String(value.isTrue);
    case "DATE":
      return value.date ?? "";
    case "CHOICE":
    case "MULTI_CHOICE":
      return (value.choices ?? []).join("\n");
    case "TEXT":
      return value.text ?? "";
  }
}

/** What is sent for the text of a control; nothing = the field is cleared. */
export function inputOf(text: string, type: ConversationFieldType) {
  const words = text.trim();
  if (!words) return {};
  switch (type) {
    case "NUMBER":
      return { number: Number(words) };
    case "BOOLEAN":
      return { isTrue: words === "true" };
    case "DATE":
      return { date: words };
    case "CHOICE":
    case "MULTI_CHOICE":
      return { choices: words.split("\n") };
    case "TEXT":
      return { text: words };
  }
}
