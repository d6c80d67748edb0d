import { Fault, type Language } from "@switchboard/kit";
import { stub } from "../external/stubs.js";
import { hasRate, type Metric } from "../metrics/metric.js";
import { tooMany } from "./calendar.js";
import type { Cell } from "./figures.sql.js";
import { type Question, ROWS_MOST } from "./question.js";
import type { Measure, MetricCard, ReportRow } from "./report.types.js";
import type { Wanted } from "./wanted.js";

export const cardOf = (metric: Metric, language: Language): MetricCard => ({
  name: metric.name,
  version: metric.version,
  unit: metric.unit,
  title: metric.title[language],
  description: metric.description[language],
});

const EMPTY: Cell = { isTotal: false, bucket: null, group: null, count: 0, sum: 0, hits: 0, percentiles: null };

export function measureOf(metric: Metric, wanted: Wanted, cell: Cell = EMPTY): Measure {
  const { count, sum, hits, percentiles } = cell;
  return {
    count,
    sum,
    mean: count === 0 ? null : sum / count,
    rate: count === 0 || !hasRate(metric) ? null : hits / count,
    percentiles: new Map(wanted.ranks.map((rank, i) => [rank, percentiles?.[i] ?? null])),
  };
}

/** @throws Fault BAD_USER_INPUT */
export function checkRanks({ ranks }: Wanted): void {
  if (ranks.length > 20 || ranks.some((rank) => !(rank >= 0 && rank <= 1)))
    throw new Fault("BAD_USER_INPUT", "A rank is between 0 and 1.");
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));
const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"];
const STATES = ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"];

/** Every bucket with every group, empty ones too, in order of time. @throws Fault BAD_USER_INPUT past 2 000. */
export function rowsOf(question: Question, wanted: Wanted, cells: readonly Cell[]): ReportRow[] {
  const { metric, by, buckets } = question;
  const found = cells.filter((cell) => !cell.isTotal);
  const groups = groupsOf(question, found);
  const starts: readonly (number | null)[] = buckets ?? [null];
  if (starts.length * groups.length > ROWS_MOST) throw tooMany(ROWS_MOST);
  const byPlace = new Map(found.map((cell) => [`${cell.bucket} ${cell.group}`, cell]));
  return starts.flatMap((start, bucket) =>
    groups.map((group) => ({
      bucketAt: start === null ? null : new Date(start),
      agent: by === "AGENT" ? stub(group) : null,
      channel: by === "CHANNEL" ? stub(group) : null,
      key: by === "AGENT" || by === "CHANNEL" ? null : group,
      value: measureOf(metric, wanted, byPlace.get(`${bucket} ${group}`)),
    })),
  );
}

/** Hours, weekdays and states are all there; agents and channels where they have anything in the whole time. */
function groupsOf({ by, buckets }: Question, found: readonly Cell[]): (string | null)[] {
  if (by === "HOUR_OF_DAY") return HOURS;
  if (by === "WEEKDAY") return WEEKDAYS;
  if (by === "AGENT_STATE") return STATES;
  if (by === null) return [null];
  const groups = [...new Set(found.map((cell) => cell.group))].toSorted((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  );
  return groups.length === 0 && buckets ? [null] : groups;
}
