import "./hours.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { AllHoursDocument, CreateHoursDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { client } from "../../live/client.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { WEEKDAYS } from "./calendar.js";
import { HoursPage } from "./hours.page.js";
import { HoursTable } from "./hours.table.js";

// Where most desks begin.
const USUAL = { opensAt: "09:00", closesAt: "18:00" };

export default function HoursPart() {
  const { t } = useTranslation();
  const { can, workspace } = useSession();
  const { id } = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const { data, error, refetch } = useQuery(AllHoursDocument, { fetchPolicy: "cache-and-network" });
  const open = data?.businessHours.find((one) => one.id === id);

  const add = async () => {
    const week = WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, windows: [USUAL] }));
    const input = { name: t("hours.newName"), timezone: workspace.timezone, week };
    const outcome = await act(CreateHoursDocument, { input });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await client.refetchQueries({ include: [AllHoursDocument] });
    const made = outcome.payload.businessHours?.id;
    if (made) void navigate({ search: { part: "hours", id: made } });
  };

  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[30, 90, 75, 80]} />;
  if (open) {
    const users = data.channels.filter((channel) => channel.businessHours?.id === open.id);
    return <HoursPage key={open.id} hours={open} channels={users} />;
  }
  return (
    <section className="broad">
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.hours")}</h2>
        {can("conversation:manage") && (
          <Button type="primary" onClick={() => void add()}>
            {t("hours.add")}
          </Button>
        )}
      </div>
      {id && <Empty title={t("common.nothingFound")} isSmall />}
      {data.businessHours.length ? (
        <HoursTable hours={data.businessHours} channels={data.channels} />
      ) : (
        <Empty title={t("hours.none")} isSmall />
      )}
    </section>
  );
}
