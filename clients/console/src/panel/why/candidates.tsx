import { useTranslation } from "react-i18next";
import type { DecisionPartsFragment } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Icon } from "../../parts/icon.js";
import { freeShare, scoreParts } from "./score.js";

type Decision = Pick<DecisionPartsFragment, "candidates" | "requiredSkills" | "strategy">;

/** Who was looked at: best first, each with what they were compared by, then those left out with the reason. */
export function Candidates({ decision: { candidates, requiredSkills, strategy } }: { decision: Decision }) {
  const { t } = useTranslation();
  const percent = new Intl.NumberFormat(useLocale(), { style: "percent" });
  if (!candidates.length) return null;
  const isScored = candidates.some(({ preferredScore }) => preferredScore > 0);
  return (
    <div className="why-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("side.why.rank")}</th>
            <th scope="col">{t("side.why.agent")}</th>
            {isScored && <th scope="col">{t("side.why.score")}</th>}
            <th scope="col">{t("side.why.load")}</th>
            <th scope="col">{t("side.why.skills")}</th>
            <th scope="col">{t("side.why.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((one) => {
            const parts = scoreParts(one, requiredSkills);
            return (
              <tr key={one.agent.id} data-out={!!one.excludedBecause} data-chosen={one.isChosen}>
                <td className="num">{one.rank ?? "–"}</td>
                <td>{one.agent.name}</td>
                {isScored && (
                  <td className="num">
                    <b>{one.preferredScore}</b>
                    {parts.length > 0 && (
                      <span className="why-parts">
                        {" = "}
                        {parts.map(({ skill, level }) => t("side.why.skill", { skill, level })).join(" + ")}
                      </span>
                    )}
                  </td>
                )}
                <td className="num">
                  {t("side.why.points", { used: one.usedPoints, capacity: one.capacity, cost: one.costPoints })}
                  {strategy === "BEST_FREE_RATIO" && (
                    <span className="why-parts">
                      {" "}
                      · {t("side.why.free", { share: percent.format(freeShare(one)) })}
                    </span>
                  )}
                </td>
                <td>{one.skills.map(({ skill, level }) => t("side.why.skill", { skill, level })).join(", ") || "–"}</td>
                <td>
                  {one.isChosen ? (
                    <span className="row why-chosen">
                      <Icon name="check" size={13} /> {t("side.why.chosen")}
                    </span>
                  ) : one.excludedBecause ? (
                    t(`side.why.reason.${one.excludedBecause}`)
                  ) : one.wasLastAgent ? (
                    t("side.why.lastAgent")
                  ) : (
                    t("side.why.couldHave")
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
