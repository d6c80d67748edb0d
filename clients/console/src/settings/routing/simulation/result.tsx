import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { exact, span } from "../../../time/format.js";
import { Differences } from "./differences.js";
import { Loads } from "./loads.js";
import type { Simulated } from "./simulation.js";

/** Shorter than this nobody notices. */
const SAME_S = 1;

/** What the rules would have changed, first in a sentence. */
export function Result({ result, until }: { result: Simulated; until: Date }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { arrivalCount, differenceCount, waits, realWaits } = result;
  const overflows = result.overflows.filter(({ count }) => count > 0);
  if (arrivalCount === 0) return <p className="soft">{t("routing.empty")}</p>;
  const isCapped =
    Date.parse(result.simulatedUntil) < until.getTime() - 60_000 &&
    Date.parse(result.simulatedUntil) < Date.now() - 60_000;
  return (
    <div className="simulated" role="region" aria-label={t("routing.tab.simulate")}>
      <p className="verdict">
        {differenceCount
          ? t("routing.verdict", { arrivals: arrivalCount, count: differenceCount })
          : t("routing.verdictSame", { arrivals: arrivalCount })}{" "}
        <WaitVerdict drafted={waits.averageSeconds ?? null} real={realWaits.averageSeconds ?? null} />
      </p>
      {isCapped && (
        <p className="warm">{t("routing.capped", { time: exact(new Date(result.simulatedUntil), locale) })}</p>
      )}
      <div className="simulated-pair">
        <section>
          <h3>{t("routing.figures")}</h3>
          <Figures result={result} />
          <h3 className="apart">{t("routing.overflows")}</h3>
          {overflows.length === 0 && <p className="dim">{t("routing.overflowsNone")}</p>}
          {overflows.map(({ to, count }) => (
            <p key={to} className="row">
              <span className="grow">{t(`routing.overflowTo.${to}`)}</span>
              <span className="num">{t("routing.times", { count })}</span>
            </p>
          ))}
        </section>
        <Loads loads={result.loads} />
      </div>
      <Differences differences={result.differences} count={differenceCount} say={(seconds) => span(seconds, locale)} />
    </div>
  );
}

function WaitVerdict({ drafted, real }: { drafted: number | null; real: number | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (drafted === null || real === null) return null;
  const by = drafted - real;
  if (Math.abs(by) < SAME_S) return t("routing.waitSame");
  return t(by < 0 ? "routing.waitShorter" : "routing.waitLonger", { time: span(Math.abs(by), locale) });
}

function Figures({ result: { waits, realWaits } }: { result: Simulated }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const time = (seconds: number) => span(seconds, locale);
  const whole = (count: number) => new Intl.NumberFormat(locale).format(count);
  const rows = [
    { name: "served", real: realWaits.servedCount, drafted: waits.servedCount, say: whole, isMoreBetter: true },
    {
      name: "waiting",
      real: realWaits.stillWaitingCount,
      drafted: waits.stillWaitingCount,
      say: whole,
      isMoreBetter: false,
    },
    { name: "average", real: realWaits.averageSeconds, drafted: waits.averageSeconds, say: time, isMoreBetter: false },
    { name: "p95", real: realWaits.p95Seconds, drafted: waits.p95Seconds, say: time, isMoreBetter: false },
  ] as const;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th />
          <th scope="col" className="right">
            {t("routing.really")}
          </th>
          <th scope="col" className="right">
            {t("routing.drafted")}
          </th>
          <th scope="col" className="right">
            {t("routing.difference")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, real, drafted, say, isMoreBetter }) => {
          const by = (drafted ?? 0) - (real ?? 0);
          const isKnown = real != null && drafted != null;
          const isSame = Math.abs(by) < SAME_S;
          return (
            <tr key={name}>
              <th scope="row">{t(`routing.figure.${name}`)}</th>
              <td className="right">{real == null ? "–" : say(real)}</td>
              <td className="right">{drafted == null ? "–" : say(drafted)}</td>
              <td
                className="right"
                data-change={!isKnown || isSame ? "same" : by > 0 === isMoreBetter ? "better" : "worse"}
              >
                {!isKnown ? "–" : isSame ? "=" : `${by > 0 ? "+" : "−"}${say(Math.abs(by))}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
