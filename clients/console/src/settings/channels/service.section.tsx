import { Input, Segmented, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import type { ChannelSettingsFragment } from "../../gql/graphql.js";
import { Field } from "../../parts/field.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { SettingsSection } from "../draft/settings.section.js";
import { HoursLine } from "../hours/open.now.js";
import type { Editing, Named } from "./fields.js";

interface ServiceProps extends Editing {
  readonly channel: ChannelSettingsFragment;
  readonly hours: readonly Named[];
  readonly teams: readonly Named[];
}

const PRIORITIES = ["LOW", "NORMAL", "HIGH", "URGENT"] as const;
const NONE = "";

export function ServiceSection({ draft, errors, isFixed, channel, hours, teams }: ServiceProps) {
  const { t } = useTranslation();
  const { value, change } = draft;
  const kept = channel.businessHours?.id === value.businessHoursId ? channel.businessHours : null;
  return (
    <SettingsSection title={t("channels.service")} text={t("channels.serviceText")}>
      <div className="pair">
        <div>
          <Field label={t("channels.hours")} name="businessHoursId" errors={errors}>
            {(id) => (
              <Select
                id={id}
                disabled={isFixed}
                value={value.businessHoursId ?? NONE}
                onChange={(next) => change({ businessHoursId: next || null })}
                options={[
                  { value: NONE, label: t("channels.hoursNone") },
                  ...hours.map((one) => ({ value: one.id, label: one.name })),
                ]}
              />
            )}
          </Field>
          {value.businessHoursId && (
            <p className="field-hint under">
              {kept && <HoursLine calendar={kept} />}{" "}
              <PlainLink address={addressOf("/settings", { part: "hours", id: value.businessHoursId })}>
                {t("channels.hoursEdit")}
              </PlainLink>
            </p>
          )}
        </div>
        <Field label={t("channels.team")} hint={t("channels.teamHint")} name="teamId" errors={errors}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={value.teamId ?? NONE}
              onChange={(next) => change({ teamId: next || null })}
              options={[
                { value: NONE, label: t("channels.teamAny") },
                ...teams.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
          )}
        </Field>
      </div>
      <Field label={t("channels.priority.label")}>
        {(id) => (
          <Segmented
            id={id}
            className="fit"
            disabled={isFixed}
            aria-label={t("channels.priority.label")}
            value={value.priority}
            onChange={(priority) => change({ priority })}
            options={PRIORITIES.map((one) => ({ value: one, label: t(`channels.priority.${one}`) }))}
          />
        )}
      </Field>
      <Field label={t("channels.single")} hint={t("channels.singleHint")}>
        {(id) => (
          <span>
            <Switch
              id={id}
              disabled={isFixed}
              checked={value.isSingleConversation}
              onChange={(isSingleConversation) => change({ isSingleConversation })}
            />
          </span>
        )}
      </Field>
      <div className="field">
        <span className="field-label">{t("channels.routing")}</span>
        {channel.routingPolicy ? (
          <span>
            <PlainLink address={addressOf("/settings", { part: "routing", id: channel.routingPolicy.id })}>
              {channel.routingPolicy.name}
            </PlainLink>
          </span>
        ) : (
          <span className="soft">{t("channels.routingNone")}</span>
        )}
      </div>
      <Field label={t("channels.replyTo")} hint={t("channels.replyToHint")} name="replyToEmail" errors={errors}>
        {(id) => (
          <Input
            id={id}
            type="email"
            disabled={isFixed}
            maxLength={254}
            autoComplete="off"
            value={value.replyToEmail ?? ""}
            onChange={(event) => change({ replyToEmail: event.target.value || null })}
          />
        )}
      </Field>
    </SettingsSection>
  );
}
