import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  type Granularity,
  type MetricName,
  ReportDocument,
  type ReportDimension,
  ReportTotalDocument,
} from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { useSession } from "../session/session.js";
import { before, granularityOf, instants, type Range } from "./range.js";
import { changeOf, headline, pictureOf } from "./chart/series.js";
import { useWords } from "./use.words.js";

export interface Asked {
  readonly metric: MetricName;
  readonly range: Range;
  readonly by?: ReportDimension | undefined;
  /** Along time when true; one bar per group otherwise. */
  readonly isOverTime: boolean;
}

/** A report with its figure, the figure of the period before, the sentence that says both, and its picture. */
export function useReport({ metric, range, by, isOverTime }: Asked) {
  const { t } = useTranslation();
  const locale = useLocale();
  const {
    workspace: { timezone },
  } = useSession();
  const granularity: Granularity = isOverTime ? granularityOf(range) : "TOTAL";
  const { data, error, refetch } = useQuery(ReportDocument, {
    variables: { metric, ...instants(range, timezone), granularity, timezone, ...(by ? { by } : {}) },
    fetchPolicy: "cache-and-network",
  });
  const former = useQuery(ReportTotalDocument, {
    variables: { metric, ...instants(before(range), timezone), timezone },
  });
  const report = data?.report;
  const unit = report?.metric.unit ?? "COUNT";
  const words = useWords(unit, timezone, granularity);

  const picture = useMemo(
    () =>
      report &&
      pictureOf(report.rows, unit, {
        value: unit === "SECONDS" ? t("reports.median") : report.metric.title,
        p90: t("reports.p90"),
        none: t("reports.unknown"),
        key: (key) =>
          by === "WEEKDAY"
            ? words.weekday(key)
            : by === "HOUR_OF_DAY"
              ? `${key}:00`
              : by === "AGENT_STATE"
                ? t(`session.state.${key.toUpperCase() as "ONLINE"}`, key)
                : key,
      }),
    [report, locale],
  );
  const value = report ? headline(report.total, unit) : null;
  const then = former.data ? headline(former.data.report.total, unit) : null;
  const title = report?.metric.title ?? "";
  const sentence =
    report &&
    picture &&
    (picture.isTime || !by
      ? words.sentence(title, report.total, value, changeOf(value, then, unit))
      : words.split(title, picture));
  return { report, picture, sentence, unit, words, error, refetch };
}
