import "./reports.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { MetricsDocument, type ReportDimension } from "../gql/graphql.js";
import { useSession } from "../session/session.js";
import { addressOf, TabLink } from "../parts/tab.link.js";
import { OVERVIEW, pictureKind } from "./overview.js";
import { RangeField } from "./range.field.js";
import { readRange } from "./range.js";
import { ReportCard } from "./report.card.js";
import { TodayStrip } from "./today/today.strip.js";

const DIMENSIONS: readonly ReportDimension[] = ["CHANNEL", "AGENT", "HOUR_OF_DAY", "WEEKDAY"];
/** Metrics that say something by one dimension only. */
const ONLY: Readonly<Record<string, ReportDimension>> = { AGENT_TIME: "AGENT_STATE", SURVEY_REASONS: "SURVEY_REASON" };

export function ReportsPage() {
  const { t } = useTranslation();
  const {
    workspace: { timezone },
  } = useSession();
  const view = useSearch({ from: "/reports" });
  const navigate = useNavigate({ from: "/reports" });
  const { data } = useQuery(MetricsDocument, { fetchPolicy: "cache-and-network" });
  const range = readRange(view.from, view.to, timezone);
  const metric = data?.metrics.find((one) => one.name === view.metric);
  const only = metric && ONLY[metric.name];
  const by = only ?? DIMENSIONS.find((one) => one === view.by);
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });

  return (
    <main className="page">
      <header className="page-head">
        <h1>{t("shell.place.reports")}</h1>
        <RangeField range={range} timezone={timezone} onChange={({ from, to }) => change({ from, to })} />
        {metric && !only && (
          <Segmented
            aria-label={t("reports.by")}
            value={by ?? "TIME"}
            onChange={(value) => change({ by: value === "TIME" ? undefined : value })}
            options={[
              { value: "TIME", label: t("reports.overTime") },
              ...DIMENSIONS.map((value) => ({ value, label: t(`reports.dimension.${value}`) })),
            ]}
          />
        )}
      </header>
      <div className="reports">
        <nav className="report-list" aria-label={t("reports.metrics")}>
          <TabLink address={addressOf("/reports", { from: view.from, to: view.to })} isCurrent={!view.metric}>
            {t("reports.overview")}
          </TabLink>
          {data?.metrics.map((one) => (
            <TabLink
              key={one.name}
              address={addressOf("/reports", { from: view.from, to: view.to, metric: one.name })}
              isCurrent={one.name === view.metric}
            >
              {one.title}
            </TabLink>
          ))}
        </nav>
        <div className="page-body report-body">
          {metric ? (
            <>
              <ReportCard
                key={`${metric.name}-${by}`}
                asked={{ metric: metric.name, range, by, isOverTime: !by || by === "CHANNEL" }}
                kind={pictureKind(metric.unit, by)}
                height={360}
              />
              <p className="report-about soft">
                {metric.description} <span className="dim">{t("reports.version", { version: metric.version })}</span>
              </p>
            </>
          ) : (
            <>
              <TodayStrip />
              <div className="report-grid">
                {OVERVIEW.map(({ kind, ...asked }) => (
                  <ReportCard
                    key={`${asked.metric}-${asked.by ?? ""}`}
                    asked={{ ...asked, range }}
                    kind={kind}
                    hasLink
                  />
                ))}
              </div>
            </>
          )}
        </div>
      </div>
    </main>
  );
}
