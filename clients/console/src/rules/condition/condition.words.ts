import type { TFunction } from "i18next";
import { type Group, isGroup, type Part } from "./condition.draft.js";
import { type FieldShape, kindOf } from "./facts.js";
import type { Names } from "./use.names.js";

/** A condition in one line: `Message contains “parcel” and (Tag is VIP or Tier is Gold)`. */
export function wordsOfCondition(
  group: Group,
  { t, names, fields }: { t: TFunction; names: Names; fields: readonly FieldShape[] },
): string {
  const words = (part: Part, isInner: boolean): string => {
    if (isGroup(part)) {
      const inner = part.parts.map((one) => words(one, true)).filter(Boolean);
      if (inner.length === 0) return "";
      const joined = inner.join(part.way === "ALL" ? t("rules.and") : t("rules.or"));
      if (part.way === "NONE") return t(inner.length > 1 ? "rules.none" : "rules.not", { joined });
      return isInner && inner.length > 1 ? t("rules.bracket", { joined }) : joined;
    }
    const field = fields.find(({ id }) => id === part.conversationFieldId);
    const kind = kindOf(part.fact, field);
    const what = part.fact === "FIELD" ? (field?.label ?? t("actions.gone")) : t(`rules.fact.${part.fact}`);
    const values = part.values.map((value) => names.nameOf(kind, value)).join(t("rules.or"));
    return [what, t(`rules.operator.${part.operator}`), values].filter(Boolean).join(" ");
  };
  return words(group, false);
}
