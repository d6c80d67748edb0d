import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { Icon } from "../../parts/icon.js";
import { AddLanguage } from "../languages/add.language.js";
import { nameIn } from "../languages/names.js";
import type { RowProps } from "./silence.row.js";

const TEXT_MOST = 1_000;

/** What the customer is told before, and the same for those who speak another language. */
export function SilenceTexts({ rule, name, isFixed, onChange }: RowProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  const [added, setAdded] = useState<string | null>(null);
  const { translations } = rule;
  const shared = { autoSize: { minRows: 1, maxRows: 4 }, maxLength: TEXT_MOST, disabled: isFixed };
  return (
    <div className="silence-text">
      <Input.TextArea
        {...shared}
        aria-label={`${name}: ${t("handover.text")}`}
        placeholder={t("handover.text")}
        value={rule.text ?? ""}
        onChange={(event) => onChange({ ...rule, text: event.target.value || null })}
      />
      {translations.map((one) => {
        const language = nameIn(reader, one.locale);
        return (
          <div key={one.locale} className="silence-language">
            <span className="dim clip">{language}</span>
            <Input.TextArea
              {...shared}
              lang={one.locale}
              dir="auto"
              autoFocus={one.locale === added}
              aria-label={`${name}: ${t("handover.text")}, ${language}`}
              value={one.text}
              onChange={({ target }) =>
                onChange({
                  ...rule,
                  translations: translations.map((each) => (each === one ? { ...one, text: target.value } : each)),
                })
              }
            />
            {!isFixed && (
              <button
                type="button"
                className="icon-button"
                aria-label={`${name}: ${t("languages.remove", { language })}`}
                title={t("languages.remove", { language })}
                onClick={() => onChange({ ...rule, translations: translations.filter((each) => each !== one) })}
              >
                <Icon name="trash" size={14} />
              </button>
            )}
          </div>
        );
      })}
      {!isFixed && (rule.text || translations.length > 0) && (
        <AddLanguage
          name={`${name}: ${t("languages.add")}`}
          taken={translations.map(({ locale }) => locale)}
          onAdd={(locale) => {
            setAdded(locale);
            onChange({ ...rule, translations: [...translations, { locale, text: "" }] });
          }}
        />
      )}
    </div>
  );
}
