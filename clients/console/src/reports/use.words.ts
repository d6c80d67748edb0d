import { useTranslation } from "react-i18next";
import type { Granularity, MeasurePartsFragment, MetricUnit } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import type { Picture } from "./chart/series.js";
import { span } from "../time/format.js";

/** How figures of a unit are said: on axes, in tables, and in the sentence above a chart. */
export function useWords(unit: MetricUnit, timezone: string, granularity: Granularity) {
  const { t } = useTranslation();
  const locale = useLocale();
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const percent = (value: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);

  const say = (value: number) => {
    if (unit === "SECONDS") return span(value, locale);
    if (unit === "RATE") return percent(value);
    return number(value, unit === "SCORE" ? 2 : 0);
  };

  const change = (by: number | null) => {
    if (by === null) return "";
    const size = Math.abs(by);
    if (unit === "RATE")
      return size < 0.005
        ? t("reports.same")
        : t(by > 0 ? "reports.pointsUp" : "reports.pointsDown", { points: number(size * 100) });
    if (unit === "SCORE")
      return size < 0.05
        ? t("reports.same")
        : t(by > 0 ? "reports.scoreUp" : "reports.scoreDown", { points: number(size, 1) });
    if (size < 0.005) return t("reports.same");
    if (unit === "SECONDS") return t(by > 0 ? "reports.longer" : "reports.shorter", { percent: percent(size) });
    return t(by > 0 ? "reports.more" : "reports.fewer", { percent: percent(size) });
  };

  return {
    say,
    category: (at: string) => {
      const options: Intl.DateTimeFormatOptions =
        granularity === "HOUR"
          ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
          : granularity === "MONTH"
            ? { month: "short", year: "2-digit" }
            : { month: "numeric", day: "numeric" };
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: timezone }).format(new Date(at));
    },
    /** `1` is Monday, as in ISO 8601; `0` and `7` are Sunday. */
    weekday: (key: string) =>
      new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
        new Date(Date.UTC(2024, 0, Number(key))),
      ),
    unit: t(`reports.unit.${unit}`),
    /** What a split by name says: who or which hour stands out. */
    split: (title: string, picture: Picture) => {
      const points = picture.categories
        .flatMap((name, index) => {
          const value = picture.series[0]?.values[index];
          return value == null || (value === 0 && unit === "COUNT") ? [] : [{ name, value }];
        })
        .sort((a, b) => a.value - b.value);
      const [low, high] = [points[0], points.at(-1)];
      if (!low || !high) return t("reports.sentence.none", { title });
      if (unit === "SECONDS" && low !== high)
        return t("reports.sentence.range", {
          title,
          low: low.name,
          lowValue: say(low.value),
          high: high.name,
          highValue: say(high.value),
        });
      return t("reports.sentence.peak", { title, name: high.name, value: say(high.value) });
    },
    sentence: (title: string, total: MeasurePartsFragment, value: number | null, by: number | null) => {
      if (value === null) return t("reports.sentence.none", { title });
      const after = change(by);
      const body =
        unit === "SECONDS" && total.p90 != null
          ? t("reports.sentence.seconds", { title, median: say(value), p90: say(total.p90) })
          : unit === "COUNT"
            ? t("reports.sentence.count", { title, value: say(value) })
            : t("reports.sentence.of", { title, value: say(value), count: total.count });
      return after ? t("reports.sentence.change", { body, change: after }) : body;
    },
  };
}
