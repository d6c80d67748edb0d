import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use as take } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTheme } from "../../theme/theme.js";
import { chartOption, type ChartLook } from "./chart.option.js";

take([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface ChartProps extends ChartLook {
  /** What the chart says, for those who do not see it. */
  readonly label: string;
  readonly height: number;
  onPick(category: number, series: number): void;
}

export default function Chart({ label, height, onPick, ...look }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  const theme = useTheme();

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const own = init(element, null, { renderer: "svg" });
    chart.current = own;
    own.on("click", (event) => pick.current(event.dataIndex, event.seriesIndex ?? 0));
    const resizing = new ResizeObserver(() => own.resize());
    resizing.observe(element);
    return () => {
      resizing.disconnect();
      own.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(chartOption(look, getComputedStyle(document.documentElement)), true);
  }, [look.picture, look.kind, theme, look.locale]);

  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
