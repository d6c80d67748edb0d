import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { span } from "../../../time/format.js";
import type { Simulated } from "./simulation.js";

/** What each agent would have had to do against what they had: two bars on one scale, the figures beside them. */
export function Loads({ loads }: { loads: Simulated["loads"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const most = Math.max(1, ...loads.flatMap(({ count, realCount }) => [count, realCount]));
  return (
    <section>
      <h3>{t("routing.loads")}</h3>
      <p className="loads-key">
        <span>
          <i data-of="real" /> {t("routing.really")}
        </span>
        <span>
          <i data-of="draft" /> {t("routing.drafted")}
        </span>
      </p>
      <table className="plain-table loads">
        <thead>
          <tr>
            <th scope="col">{t("routing.agent")}</th>
            <th scope="col">
              <span className="hidden-text">{t("routing.loads")}</span>
            </th>
            <th scope="col" className="right">
              {t("routing.really")}
            </th>
            <th scope="col" className="right">
              {t("routing.drafted")}
            </th>
            <th scope="col" className="right only-wide">
              {t("routing.peak")}
            </th>
            <th scope="col" className="right only-wide">
              {t("routing.serving")}
            </th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ agent, count, realCount, peakPoints, servingSeconds }) => (
            <tr key={agent.id}>
              <th scope="row">{agent.name ?? t("routing.unknown")}</th>
              <td className="loads-bars" aria-hidden="true">
                <i data-of="real" style={{ width: `${(realCount / most) * 100}%` }} />
                <i data-of="draft" style={{ width: `${(count / most) * 100}%` }} />
              </td>
              <td className="right">{realCount}</td>
              <td className="right" data-strong={count !== realCount}>
                {count}
              </td>
              <td className="right only-wide">
                {peakPoints}
                <span className="dim">/{agent.capacity}</span>
              </td>
              <td className="right only-wide">{span(servingSeconds, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
