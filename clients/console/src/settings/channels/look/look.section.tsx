import "./look.css";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../../parts/field.js";
import { SettingsSection } from "../../draft/settings.section.js";
import type { Editing } from "../fields.js";

/** The widget's own, until another is chosen. */
const USUAL_COLOR = "#0958d9";

/** The shop's colour and mark in the widget. */
export function LookSection({ draft, errors, isFixed }: Editing) {
  const { t } = useTranslation();
  const { value, change } = draft;
  return (
    <SettingsSection title={t("look.title")} text={t("look.text")}>
      <Field label={t("channels.setting.color")} hint={t("look.colorHint")} name="color" errors={errors}>
        {(id) => (
          <span className="row look-color">
            <input
              id={id}
              type="color"
              disabled={isFixed}
              value={value.color ?? USUAL_COLOR}
              onChange={(event) => change({ color: event.target.value })}
            />
            <span className="mono">{value.color ?? t("look.usual")}</span>
            {value.color && !isFixed && (
              <Button size="small" type="text" onClick={() => change({ color: null })}>
                {t("look.reset")}
              </Button>
            )}
          </span>
        )}
      </Field>
      <Field label={t("channels.setting.logoUrl")} hint={t("look.logoHint")} name="logoUrl" errors={errors}>
        {(id) => (
          <Input
            id={id}
            type="url"
            disabled={isFixed}
            maxLength={500}
            placeholder="https://"
            value={value.logoUrl ?? ""}
            onChange={(event) => change({ logoUrl: event.target.value || null })}
          />
        )}
      </Field>
    </SettingsSection>
  );
}
