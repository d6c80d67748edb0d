import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { Bones, Failure } from "../parts/states.js";
import { save } from "./chart/download.js";
import { type Drill, EvidenceDialog } from "./evidence/evidence.dialog.js";
import { ReportTable } from "./report.table.js";
import { csvOf } from "./chart/series.js";
import { type Asked, useReport } from "./use.report.js";
import { drillOf } from "./evidence/drill.js";
import { useSession } from "../session/session.js";

const Chart = lazy(() => import("./chart/chart.js"));

interface CardProps {
  readonly asked: Asked;
  readonly kind: "columns" | "lines" | "bars";
  readonly height?: number;
  /** Where the whole of it is; absent on that page itself. */
  readonly hasLink?: boolean;
}

export function ReportCard({ asked, kind, height = 200, hasLink }: CardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const {
    workspace: { timezone },
  } = useSession();
  const { report, picture, sentence, unit, words, error, refetch } = useReport(asked);
  const [isTable, setIsTable] = useState(false);
  const [drill, setDrill] = useState<Drill | null>(null);
  const pick = (category: number, series: number) =>
    report && setDrill(drillOf(asked, report, picture?.rows[series]?.[category], timezone));
  const sayCategory = (category: string) => (picture?.isTime ? words.category(category) : category);

  return (
    <section className="report" aria-label={sentence ?? t("common.loading")}>
      <header className="report-head">
        <h2 className="grow" title={report?.metric.description}>
          {sentence ?? <span className="dim">{t("reports.loadingTitle")}</span>}
        </h2>
        <span className="row report-tools">
          <button
            type="button"
            className="icon-button"
            aria-label={t("reports.table")}
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            <Icon name="table" size={14} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t("reports.export")}
            disabled={!picture}
            onClick={() =>
              picture &&
              save(
                `${asked.metric.toLowerCase()}-${asked.range.from}-${asked.range.to}.csv`,
                csvOf(picture, t("reports.category")),
              )
            }
          >
            <Icon name="download" size={14} />
          </button>
          {hasLink && (
            <Link
              to="/reports"
              search={(known) => ({ ...known, metric: asked.metric })}
              className="icon-button"
              aria-label={t("reports.open", { title: report?.metric.title ?? asked.metric })}
            >
              <Icon name="right" size={14} />
            </Link>
          )}
        </span>
      </header>
      <p className="dim report-unit">{words.unit}</p>
      {error && !report ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !picture ? (
        <div style={{ height }}>
          <Bones />
        </div>
      ) : isTable ? (
        <ReportTable picture={picture} say={words.say} sayCategory={sayCategory} onPick={pick} />
      ) : (
        <Suspense fallback={<div style={{ height }} />}>
          <Chart
            picture={picture}
            kind={kind}
            locale={locale}
            isTime={unit === "SECONDS"}
            isWhole={unit === "COUNT"}
            say={words.say}
            sayCategory={sayCategory}
            label={sentence ?? ""}
            height={height}
            onPick={pick}
          />
        </Suspense>
      )}
      {drill && <EvidenceDialog drill={drill} unit={unit} onClose={() => setDrill(null)} />}
    </section>
  );
}
