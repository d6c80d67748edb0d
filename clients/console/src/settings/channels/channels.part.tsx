import "./channels.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ChannelsDocument, CreateChannelDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { client } from "../../live/client.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { ChannelPage } from "./channel.page.js";
import { ChannelsTable } from "./channels.table.js";

export default function ChannelsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { id } = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const { data, error, refetch } = useQuery(ChannelsDocument, { fetchPolicy: "cache-and-network" });
  const open = data?.channels.find((channel) => channel.id === id);

  const add = async () => {
    const outcome = await act(CreateChannelDocument, { input: { name: t("channels.newName") } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await client.refetchQueries({ include: [ChannelsDocument] });
    const made = outcome.payload.channel?.id;
    if (made) void navigate({ search: { part: "channels", id: made } });
  };

  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[30, 90, 75, 80]} />;
  if (open) return <ChannelPage key={open.id} channel={open} hours={data.businessHours} teams={data.teams} />;
  return (
    <section className="broad">
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.channels")}</h2>
        {can("conversation:manage") && (
          <Button type="primary" onClick={() => void add()}>
            {t("channels.add")}
          </Button>
        )}
      </div>
      {id && <Empty title={t("common.nothingFound")} isSmall />}
      {data.channels.length ? <ChannelsTable channels={data.channels} /> : <Empty title={t("channels.none")} isSmall />}
    </section>
  );
}
