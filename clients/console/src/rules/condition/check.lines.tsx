import { useTranslation } from "react-i18next";
import type { CheckPartsFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { kindOf } from "./facts.js";
import type { Names } from "./use.names.js";

/** Every comparison as it turned out: what was asked, and what there was. */
export function CheckLines({ checks, names }: { checks: readonly CheckPartsFragment[]; names: Names }) {
  const { t } = useTranslation();
  if (!checks.length) return <p className="dim">{t("rules.noConditions")}</p>;
  return (
    <ul className="checks">
      {checks.map(({ fact, operator, values, actual, isTrue, conversationField }, index) => {
        const kind = kindOf(fact, conversationField);
        const told = (value: string) => names.nameOf(kind, value);
        const asked = values.map(told).join(t("rules.or"));
        const was = actual?.split(", ").map(told).join(", ");
        const what = fact === "FIELD" ? (conversationField?.label ?? t("actions.gone")) : t(`rules.fact.${fact}`);
        return (
          <li key={index} data-holds={isTrue}>
            <Icon name={isTrue ? "check" : "close"} size={12} />
            <span className="hidden-text">{t(isTrue ? "rules.held" : "rules.heldNot")}</span>
            <span>
              {what} {t(`rules.operator.${operator}`)} <b>{asked}</b>
            </span>
            <span className="dim">{was ? t("rules.was", { actual: was }) : t("rules.wasNothing")}</span>
          </li>
        );
      })}
    </ul>
  );
}
