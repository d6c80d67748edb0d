import { DatePicker, Segmented } from "antd";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn.js";
import { useTranslation } from "react-i18next";
import { addDays, daysIn, type Range, today } from "./range.js";

const PRESETS = [1, 7, 30, 90] as const;

interface RangeProps {
  readonly range: Range;
  readonly timezone: string;
  onChange(range: Range): void;
}

export function RangeField({ range, timezone, onChange }: RangeProps) {
  const { t } = useTranslation();
  const end = today(timezone);
  const days = daysIn(range);
  const preset = range.to === end ? PRESETS.find((one) => one === days) : undefined;
  return (
    <div className="row row-wrap">
      <Segmented
        aria-label={t("reports.range")}
        value={preset ?? 0}
        onChange={(count) => count && onChange({ from: addDays(end, 1 - count), to: end })}
        options={PRESETS.map((value) => ({
          value,
          label: value === 1 ? t("reports.today.title") : t("reports.lastDays", { count: value }),
        }))}
      />
      <DatePicker.RangePicker
        aria-label={t("reports.range")}
        allowClear={false}
        value={[dayjs(range.from), dayjs(range.to)]}
        maxDate={dayjs(end)}
        onChange={(picked) =>
          picked?.[0] &&
          picked[1] &&
          onChange({ from: picked[0].format("YYYY-MM-DD"), to: picked[1].format("YYYY-MM-DD") })
        }
      />
    </div>
  );
}
