import { useTranslation } from "react-i18next";
import { PlainLink } from "../../../parts/tab.link.js";
import type { Simulated } from "./simulation.js";

interface DifferencesProps {
  readonly differences: Simulated["differences"];
  readonly count: number;
  say(seconds: number): string;
}

/** Each conversation that would have gone to somebody else, and the way to it. */
export function Differences({ differences, count, say }: DifferencesProps) {
  const { t } = useTranslation();
  if (!differences.length) return null;
  const waited = (seconds: number | null | undefined) =>
    seconds == null ? null : <span className="dim">{t("routing.waited", { time: say(seconds) })}</span>;
  return (
    <section>
      <h3 className="apart">
        {t("routing.differences")}
        {differences.length < count && (
          <span className="dim"> {t("routing.differencesMore", { shown: differences.length, count })}</span>
        )}
      </h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("routing.customer")}</th>
            <th scope="col">{t("routing.really")}</th>
            <th scope="col">{t("routing.drafted")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one, place) => (
            <tr key={one.conversation?.id ?? place}>
              <td>
                {one.conversation ? (
                  <PlainLink address={`/desk/${one.conversation.id}`}>
                    {one.conversation.customer?.name ?? t("routing.unknown")}
                  </PlainLink>
                ) : (
                  t("routing.unknown")
                )}
              </td>
              <td>
                {one.realAgent?.name ?? t("routing.notServed")} {waited(one.realWaitSeconds)}
              </td>
              <td>
                <b>{one.agent?.name ?? t("routing.notServed")}</b> {waited(one.waitSeconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
