import { useTranslation } from "react-i18next";
import type { AllHoursQuery, HoursFragment } from "../../gql/graphql.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { minutesOpen, type OpeningDay } from "./calendar.js";
import { HoursLine, OpenNow } from "./open.now.js";

interface TableProps {
  readonly hours: readonly HoursFragment[];
  readonly channels: AllHoursQuery["channels"];
}

export function HoursTable({ hours, channels }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("hours.name")}</th>
          <th scope="col">{t("hours.column.now")}</th>
          <th scope="col" className="only-wide">
            {t("hours.column.week")}
          </th>
          <th scope="col" className="only-wide right">
            {t("hours.column.special")}
          </th>
          <th scope="col" className="only-wide">
            {t("hours.timezone")}
          </th>
          <th scope="col" className="only-wide">
            {t("hours.column.channels")}
          </th>
        </tr>
      </thead>
      <tbody>
        {hours.map((one) => (
          <tr key={one.id}>
            <td>
              <PlainLink address={addressOf("/settings", { part: "hours", id: one.id })}>{one.name}</PlainLink>
            </td>
            <td>
              <span className="row row-wrap">
                <OpenNow calendar={one} />
                <span className="dim only-wide">
                  <HoursLine calendar={one} />
                </span>
              </span>
            </td>
            <td className="only-wide soft">{t("hours.perWeek", { hours: hoursOf(one.week) })}</td>
            <td className="only-wide soft right">{one.specialDays.length}</td>
            <td className="only-wide soft">{one.timezone}</td>
            <td className="only-wide soft">
              {channels
                .filter((channel) => channel.businessHours?.id === one.id)
                .map(({ name }) => name)
                .join(", ") || "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hours of a week, to the half. */
export const hoursOf = (week: readonly OpeningDay[]): number =>
  Math.round(week.reduce((sum, { windows }) => sum + minutesOpen(windows), 0) / 30) / 2;
