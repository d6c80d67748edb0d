import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../parts/field.js";
import { SettingsSection } from "../draft/settings.section.js";
import type { Editing } from "./fields.js";

const TEXT_MOST = 1_000;

export function WelcomeSection({ draft, errors, isFixed }: Editing) {
  const { t } = useTranslation();
  const { value, change } = draft;
  return (
    <SettingsSection title={t("channels.welcome")} text={t("channels.welcomeText")}>
      <Field label={t("channels.name")} hint={t("channels.nameHint")} name="name" errors={errors}>
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
      <Field label={t("channels.greeting")} hint={t("channels.greetingHint")} name="greeting" errors={errors}>
        {(id) => (
          <Input.TextArea
            id={id}
            disabled={isFixed}
            maxLength={TEXT_MOST}
            autoSize={{ minRows: 1, maxRows: 6 }}
            placeholder={t("channels.usualGreeting")}
            value={value.greeting ?? ""}
            onChange={(event) => change({ greeting: event.target.value || null })}
          />
        )}
      </Field>
      <Field label={t("channels.offHours")} hint={t("channels.offHoursHint")} name="offHoursText" errors={errors}>
        {(id) => (
          <Input.TextArea
            id={id}
            disabled={isFixed}
            maxLength={TEXT_MOST}
            autoSize={{ minRows: 2, maxRows: 6 }}
            placeholder={t("channels.usualOffHours")}
            value={value.offHoursText ?? ""}
            onChange={(event) => change({ offHoursText: event.target.value || null })}
          />
        )}
      </Field>
    </SettingsSection>
  );
}
