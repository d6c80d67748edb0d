import "./today.css";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { Bones, Failure } from "../../parts/states.js";
import { span } from "../../time/format.js";
import { useToday } from "./use.today.js";

/** Today in figures and one curve by the hour. */
export function TodayStrip() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { today, error, refetch } = useToday();
  if (error && !today)
    return (
      <section>
        <Failure error={error} retry={() => void refetch()} isSmall />
      </section>
    );
  if (!today)
    return (
      <section>
        <Bones />
      </section>
    );

  const count = (value: number) => new Intl.NumberFormat(locale).format(value);
  const percent = (value: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);
  const figures: [string, string][] = [
    [t("reports.today.started"), count(today.startedConversations)],
    [t("reports.today.resolved"), count(today.resolvedConversations)],
    [t("reports.today.open"), count(today.open)],
    [t("reports.today.waiting"), count(today.waiting)],
    [t("reports.today.bot"), count(today.botConversations)],
    [t("reports.today.messages"), count(today.messages)],
    [
      t("reports.today.firstResponse"),
      today.averageFirstResponseSeconds == null ? "–" : span(today.averageFirstResponseSeconds, locale),
    ],
    [t("reports.today.satisfaction"), today.satisfaction == null ? "–" : percent(today.satisfaction)],
  ];
  return (
    <section className="today" aria-label={t("reports.today.title")}>
      <h2>{t("reports.today.title")}</h2>
      <dl className="today-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dd className="num">{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <HourBars hours={today.startedByHour} />
    </section>
  );
}

function HourBars({ hours }: { hours: readonly number[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...hours);
  const peak = hours.indexOf(Math.max(...hours));
  const total = hours.reduce((sum, value) => sum + value, 0);
  return (
    <figure className="hours" aria-label={t("reports.today.byHour")}>
      <figcaption className="dim">
        {total ? t("reports.today.peak", { hour: `${peak}:00`, count: hours[peak] ?? 0 }) : t("reports.today.quiet")}
      </figcaption>
      <div className="hours-bars" aria-hidden="true">
        {hours.map((value, hour) => (
          <i
            key={hour}
            title={`${hour}:00 – ${value}`}
            data-peak={hour === peak && value > 0}
            style={{ height: `${Math.max((value / most) * 100, 2)}%` }}
          />
        ))}
      </div>
      <div className="hours-scale num dim" aria-hidden="true">
        <span>0:00</span>
        <span>6:00</span>
        <span>12:00</span>
        <span>18:00</span>
        <span>24:00</span>
      </div>
    </figure>
  );
}
