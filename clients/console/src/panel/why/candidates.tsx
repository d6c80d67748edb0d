import { useTranslation } from "react-i18next";
import type { DecisionPartsFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";

/** Who was looked at: best first, then those left out with the reason. */
export function Candidates({ candidates }: { candidates: DecisionPartsFragment["candidates"] }) {
  const { t } = useTranslation();
  if (!candidates.length) return null;
  return (
    <div className="why-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("side.why.rank")}</th>
            <th scope="col">{t("side.why.agent")}</th>
            <th scope="col">{t("side.why.load")}</th>
            <th scope="col">{t("side.why.preferred")}</th>
            <th scope="col">{t("side.why.skills")}</th>
            <th scope="col">{t("side.why.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((one) => (
            <tr key={one.agent.id} data-out={!!one.excludedBecause} data-chosen={one.isChosen}>
              <td className="num">{one.rank ?? "–"}</td>
              <td>{one.agent.name}</td>
              <td className="num">
                {t("side.why.points", { used: one.usedPoints, capacity: one.capacity, cost: one.costPoints })}
              </td>
              <td className="num">{one.preferredScore || "–"}</td>
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
          ))}
        </tbody>
      </table>
    </div>
  );
}
