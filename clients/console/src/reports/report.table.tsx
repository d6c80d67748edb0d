import { useTranslation } from "react-i18next";
import type { Picture } from "./chart/series.js";

interface TableProps {
  readonly picture: Picture;
  say(value: number): string;
  sayCategory(category: string): string;
  onPick(category: number, series: number): void;
}

/** The same figures to read one by one; each opens what it was counted from. */
export function ReportTable({ picture, say, sayCategory, onPick }: TableProps) {
  const { t } = useTranslation();
  return (
    <div className="report-table" tabIndex={0} role="region" aria-label={t("reports.table")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("reports.category")}</th>
            {picture.series.map((series) => (
              <th key={series.key} scope="col" className="right">
                {series.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{sayCategory(category)}</th>
              {picture.series.map((series, place) => {
                const value = series.values[index];
                return (
                  <td key={series.key} className="right">
                    {value == null ? (
                      "–"
                    ) : (
                      <button type="button" className="link-button num" onClick={() => onPick(index, place)}>
                        {say(value)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
