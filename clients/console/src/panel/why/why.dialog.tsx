import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionPartsFragment } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Dialog } from "../../parts/dialog.js";
import { exact, span } from "../../time/format.js";
import { Candidates } from "./candidates.js";

/** One decision of routing, reckoned up: what was asked for, who was looked at, who could not and why, who won by what. */
export default function WhyDialog({
  decisions,
  onClose,
}: {
  decisions: readonly DecisionPartsFragment[];
  onClose(): void;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [at, setAt] = useState(decisions.length - 1);
  const one = decisions[at];
  if (!one) return null;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t("side.why.when"), exact(new Date(one.at), locale)],
    [t("side.why.how"), t(`side.why.kind.${one.kind}`)],
    [t("side.why.by"), one.by?.name],
    [
      t("side.why.policy"),
      one.policy && t("side.why.policyIs", { name: one.policy.name, revision: one.policyRevision ?? "" }),
    ],
    [t("side.why.rule"), one.rule],
    [t("side.why.strategy"), one.strategy && t(`side.why.strategies.${one.strategy}`)],
    [
      t("side.why.skills"),
      one.requiredSkills.map(({ skill, level }) => t("side.why.skill", { skill, level })).join(", ") || null,
    ],
    [t("side.why.fallback"), one.fallback],
    [t("side.why.waited"), one.waitedSeconds > 0 ? span(one.waitedSeconds, locale) : null],
    [t("side.why.relaxed"), one.relaxSteps > 0 ? String(one.relaxSteps) : null],
    [t("side.why.looked"), t("side.why.lookedAt", { considered: one.consideredCount, eligible: one.eligibleCount })],
    [
      t("side.why.excluded"),
      one.exclusions.map(({ reason, count }) => `${t(`side.why.reason.${reason}`)} ${count}`).join(" · ") || null,
    ],
  ];
  return (
    <Dialog title={t("side.why.title")} onClose={onClose} size="wide">
      <div className="stack">
        {decisions.length > 1 && (
          <div className="tabs" role="tablist" aria-label={t("side.why.title")}>
            {decisions.map((decision, index) => (
              <button
                key={decision.at}
                type="button"
                role="tab"
                aria-selected={index === at}
                className="tab"
                onClick={() => setAt(index)}
              >
                <span className="num">{index + 1}</span> {decision.agent.name}
              </button>
            ))}
          </div>
        )}
        <p className="why-sentence">{one.why}</p>
        <dl className="facts">
          {facts.map(([name, value]) =>
            value ? (
              <div key={name} className="fact-pair">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <Candidates decision={one} />
      </div>
    </Dialog>
  );
}
