import { useTranslation } from "react-i18next";
import type { ChannelSettingsFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { OpenNow } from "../hours/open.now.js";

export function ChannelsTable({ channels }: { channels: readonly ChannelSettingsFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("channels.name")}</th>
          <th scope="col">{t("channels.column.state")}</th>
          <th scope="col">{t("channels.column.hours")}</th>
          <th scope="col" className="only-wide">
            {t("channels.column.team")}
          </th>
          <th scope="col" className="only-wide">
            {t("channels.column.priority")}
          </th>
          <th scope="col" className="only-wide">
            {t("channels.column.routing")}
          </th>
        </tr>
      </thead>
      <tbody>
        {channels.map((channel) => (
          <tr key={channel.id}>
            <td>
              <span className="row">
                <Icon name="web" />
                <PlainLink address={addressOf("/settings", { part: "channels", id: channel.id })}>
                  {channel.name}
                </PlainLink>
              </span>
            </td>
            <td>
              <ChannelState channel={channel} />
            </td>
            <td>
              {channel.businessHours ? (
                <span className="row row-wrap">
                  <OpenNow calendar={channel.businessHours} />
                  <span className="dim only-wide">{channel.businessHours.name}</span>
                </span>
              ) : (
                <span className="dim">{t("channels.always")}</span>
              )}
            </td>
            <td className="only-wide soft">{channel.team?.name ?? t("channels.teamAny")}</td>
            <td className="only-wide soft">{t(`channels.priority.${channel.priority}`)}</td>
            <td className="only-wide soft">{channel.routingPolicy?.name ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether visitors get in, and whether they find somebody. */
export function ChannelState({ channel }: { channel: ChannelSettingsFragment }) {
  const { t } = useTranslation();
  if (!channel.isEnabled) return <span className="pill">{t("channels.state.off")}</span>;
  const { isAttended } = channel.availability;
  return (
    <span className={isAttended ? "pill pill-good" : "pill pill-warm"}>
      {t(isAttended ? "channels.state.attended" : "channels.state.alone")}
    </span>
  );
}
