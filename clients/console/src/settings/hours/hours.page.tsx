import { useQuery } from "@apollo/client/react";
import { Input, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type HoursFragment, HoursRecordDocument, UpdateHoursDocument } from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { client } from "../../live/client.js";
import { errorsElsewhere, Field } from "../../parts/field.js";
import { Icon } from "../../parts/icon.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { SaveBar } from "../draft/save.bar.js";
import { SettingsSection } from "../draft/settings.section.js";
import { useDraft } from "../draft/use.draft.js";
import { HistorySection } from "../revision/history.section.js";
import { timeOf } from "./calendar.js";
import { bare, inputOf } from "./hours.fields.js";
import { hoursOf } from "./hours.table.js";
import { HoursLine, OpenNow, useOpening } from "./open.now.js";
import { SpecialDays } from "./special/special.days.js";
import { UsedBy } from "./used.by.js";
import { WeekGrid } from "./week/week.grid.js";
import { YearView } from "./special/year.view.js";

interface PageProps {
  readonly hours: HoursFragment;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/** A calendar that channels share: its week, what differs from it, and who keeps it. */
export function HoursPage({ hours, channels }: PageProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const isFixed = !can("conversation:manage");
  const draft = useDraft(bare(hours));
  const { value, change } = draft;
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, label: zone })), []);
  const { now } = useOpening(value);
  const record = useQuery(HoursRecordDocument, {
    variables: { id: hours.id },
    skip: isFixed,
    fetchPolicy: "cache-and-network",
  });
  const kept = record.data?.node?.__typename === "BusinessHours" ? record.data.node : null;

  const save = async () => {
    const input = { businessHoursId: hours.id, expectedVersion: hours.version, ...inputOf(draft.changes) };
    const outcome = await act(UpdateHoursDocument, { input });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    draft.drop();
    tell(t("common.saved"));
    void client.refetchQueries({ include: [HoursRecordDocument] });
  };

  return (
    <div className="hours-page">
      <PlainLink address={addressOf("/settings", { part: "hours" })}>
        <span className="row back">
          <Icon name="left" size={13} />
          {t("hours.back")}
        </span>
      </PlainLink>
      <div className="settings-head">
        <h2 className="row page-title">
          <span className="clip">{hours.name}</span>
          <OpenNow calendar={value} />
        </h2>
        <p className="soft" role="status">
          <HoursLine calendar={value} />{" "}
          <span className="dim num">{t("hours.wall", { time: timeOf(now.minute) })}</span>
        </p>
      </div>
      <SettingsSection title={t("hours.week")} text={t("hours.weekText")}>
        <div className="pair">
          <Field label={t("hours.name")} name="name" errors={errors}>
            {(id) => (
              <Input
                id={id}
                disabled={isFixed}
                maxLength={100}
                value={value.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("hours.timezone")} name="timezone" errors={errors}>
            {(id) => (
              <Select
                id={id}
                showSearch
                disabled={isFixed}
                value={value.timezone}
                onChange={(timezone) => change({ timezone })}
                options={zones}
              />
            )}
          </Field>
        </div>
        <WeekGrid week={value.week} now={now} isFixed={isFixed} onChange={(week) => change({ week })} />
        <p className="dim num">{t("hours.perWeek", { hours: hoursOf(value.week) })}</p>
      </SettingsSection>
      <SettingsSection title={t("hours.special")} text={t("hours.specialText")}>
        <SpecialDays
          hours={hours}
          days={value.specialDays}
          today={now.date}
          isDirty={draft.isDirty}
          isFixed={isFixed}
          onChange={(specialDays) => change({ specialDays })}
        />
      </SettingsSection>
      <SettingsSection title={t("hours.year")} text={t("hours.yearText")}>
        <YearView calendar={value} today={now.date} />
      </SettingsSection>
      <UsedBy hoursId={hours.id} channels={channels} isFixed={isFixed} />
      {!isFixed && (
        <HistorySection
          revisions={kept?.history}
          error={record.error}
          retry={() => void record.refetch()}
          names={channels}
        />
      )}
      <SaveBar
        isDirty={draft.isDirty}
        isFixed={isFixed}
        errors={errorsElsewhere(errors, ["name", "timezone"])}
        onSave={save}
        onDrop={() => {
          setErrors([]);
          draft.drop();
        }}
      />
    </div>
  );
}
