import type { MeasurePartsFragment, MetricUnit, ReportQuery } from "../../gql/graphql.js";

type Row = ReportQuery["report"]["rows"][number];

export interface Series {
  readonly key: string;
  readonly name: string;
  /** One value per category; `null` where nothing was measured. */
  readonly values: readonly (number | null)[];
}

export interface Picture {
  /** Instants for a time series, otherwise names. */
  readonly categories: readonly string[];
  readonly isTime: boolean;
  readonly series: readonly Series[];
  /** The row behind each category of each series, to drill into. */
  readonly rows: readonly (readonly (Row | undefined)[])[];
}

/** The one figure that stands for a measure: how many, the median time, the rate, the mean score. */
export function headline(measure: MeasurePartsFragment, unit: MetricUnit): number | null {
  if (unit === "COUNT") return measure.count;
  if (measure.count === 0) return null;
  if (unit === "SECONDS") return measure.median ?? measure.mean ?? null;
  return (unit === "RATE" ? measure.rate : measure.mean) ?? measure.mean ?? null;
}

interface Names {
  readonly value: string;
  readonly p90: string;
  readonly none: string;
  key(key: string): string;
}

/** Shapes rows for a chart and a table: time along, one series per agent, channel or key; or those along, one series. */
export function pictureOf(rows: readonly Row[], unit: MetricUnit, names: Names): Picture {
  const isTime = rows.some((row) => row.bucketAt);
  const groupOf = (row: Row) => ({
    id: row.agent?.id ?? row.channel?.id ?? row.key ?? "",
    name: row.agent?.name ?? row.channel?.name ?? (row.key == null ? names.none : names.key(row.key)),
  });
  if (!isTime) {
    return {
      categories: rows.map((row) => groupOf(row).name),
      isTime,
      series: [{ key: "value", name: names.value, values: rows.map((row) => headline(row.value, unit)) }],
      rows: [rows],
    };
  }
  const categories = [...new Set(rows.map((row) => row.bucketAt ?? ""))].sort();
  const groups = new Map<string, { name: string; at: Map<string, Row> }>();
  for (const row of rows) {
    const { id, name } = groupOf(row);
    const group = groups.get(id) ?? { name: id ? name : names.value, at: new Map() };
    group.at.set(row.bucketAt ?? "", row);
    groups.set(id, group);
  }
  const lines = [...groups].map(([key, group]) => ({
    key,
    name: group.name,
    rows: categories.map((category) => group.at.get(category)),
  }));
  const series = lines.map(({ key, name, rows: own }) => ({
    key,
    name,
    values: own.map((row) => (row ? headline(row.value, unit) : null)),
  }));
  const single = lines[0];
  if (unit === "SECONDS" && lines.length === 1 && single) {
    return {
      categories,
      isTime,
      series: [...series, { key: "p90", name: names.p90, values: single.rows.map((row) => row?.value.p90 ?? null) }],
      rows: [single.rows, single.rows],
    };
  }
  return { categories, isTime, series, rows: lines.map((line) => line.rows) };
}

/** Change against a former figure: relative for counts and times, in points (0..1) for rates; `null` without a base. */
export function changeOf(now: number | null, then: number | null, unit: MetricUnit): number | null {
  if (now === null || then === null) return null;
  if (unit === "RATE" || unit === "SCORE") return now - then;
  return then === 0 ? null : now / then - 1;
}

/** A picture as CSV (RFC 4180), values raw: seconds, 0..1, counts. */
export function csvOf(picture: Picture, head: string): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    [head, ...picture.series.map((series) => series.name)],
    ...picture.categories.map((category, index) => [
      category,
      ...picture.series.map((series) => series.values[index] ?? null),
    ]),
  ];
  return lines.map((line) => line.map(cell).join(",")).join("\r\n");
}
