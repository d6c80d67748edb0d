import type { Picture } from "./series.js";

export interface ChartLook {
  readonly picture: Picture;
  /** Columns for what adds up, lines for what does not, bars along for names. */
  readonly kind: "columns" | "lines" | "bars";
  readonly locale: string;
  /** Values are seconds: the axis then steps in minutes and hours people use. */
  readonly isTime: boolean;
  /** Values are counts: the axis has no halves. */
  readonly isWhole: boolean;
  /** A value on the axis and in the tooltip, in the metric's unit. */
  say(value: number): string;
  sayCategory(category: string): string;
}

/** Fixed patterns and a fixed order of colours that stay apart for the colour-blind, beside the names in the legend. */
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3]] as const;

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400];

/** An axis of seconds from 0 in four steps or fewer, each a length of time people use. */
export function timeAxis(picture: Picture): { interval: number; max: number } {
  const most = Math.max(1, ...picture.series.flatMap((series) => series.values.map((value) => value ?? 0)));
  const interval = STEPS.find((step) => most / step <= 4) ?? Math.ceil(most / 4 / 86_400) * 86_400;
  return { interval, max: Math.ceil(most / interval) * interval };
}

export function chartOption(
  { picture, kind, isTime, isWhole, say, sayCategory }: ChartLook,
  style: CSSStyleDeclaration,
): Record<string, unknown> {
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ink = colour("ink-3");
  const line = colour("line");
  const isAlong = kind === "bars";
  const names = {
    type: "category",
    data: picture.categories.map(sayCategory),
    inverse: isAlong,
    axisLine: { lineStyle: { color: colour("line-2") } },
    axisTick: { show: false },
    axisLabel: {
      color: ink,
      fontSize: 11,
      hideOverlap: true,
      width: isAlong ? 96 : undefined,
      overflow: isAlong ? "truncate" : undefined,
    },
  };
  const values = {
    type: "value",
    splitNumber: 3,
    ...(isTime ? timeAxis(picture) : {}),
    ...(isWhole ? { minInterval: 1 } : {}),
    axisLabel: { color: ink, fontSize: 11, formatter: say },
    splitLine: { lineStyle: { color: line } },
  };
  return {
    animation: false,
    color: ["chart-1", "chart-2", "chart-3", "chart-4"].map(colour),
    textStyle: { fontFamily: style.getPropertyValue("--font") },
    aria: { enabled: false },
    grid: {
      left: 4,
      right: 14,
      top: picture.series.length > 1 ? 30 : 10,
      bottom: 2,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    legend:
      picture.series.length > 1
        ? { top: 0, left: 0, itemWidth: 16, itemHeight: 8, textStyle: { color: colour("ink-2"), fontSize: 12 } }
        : undefined,
    tooltip: {
      trigger: "axis",
      confine: true,
      axisPointer: { type: kind === "lines" ? "line" : "shadow" },
      backgroundColor: colour("paper"),
      borderColor: colour("line-2"),
      extraCssText: "box-shadow:none",
      textStyle: { color: colour("ink"), fontSize: 12 },
      valueFormatter: (value: number | null) => (value == null ? "–" : say(value)),
    },
    xAxis: isAlong ? values : names,
    yAxis: isAlong ? names : values,
    series: picture.series.map((series, index) => ({
      name: series.name,
      type: kind === "lines" ? "line" : "bar",
      data: series.values,
      ...(kind === "columns" ? { stack: "all", barMaxWidth: 28 } : {}),
      ...(kind === "bars" ? { barMaxWidth: 16 } : {}),
      ...(kind === "lines"
        ? { symbolSize: 5, lineStyle: { width: 2, type: DASHES[index % DASHES.length] }, connectNulls: false }
        : {}),
    })),
  };
}
