import "./languages.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import { errorsAt } from "../../../parts/field.js";
import { SettingsSection } from "../../draft/settings.section.js";
import type { Editing } from "../fields.js";
import { AddLanguage } from "../../languages/add.language.js";
import { LanguageTexts } from "./language.texts.js";
import { nameIn } from "../../languages/names.js";
import { progressOf, withLanguage, withoutLanguage } from "./texts.js";

interface SectionProps extends Editing {
  /** The language that the preview shows; null = the channel's own texts. */
  readonly read: string | null;
  onRead(locale: string | null): void;
}

/** What visitors of other languages read instead: a tab for each, with the channel's own text beside. */
export function LanguagesSection({ draft, errors, isFixed, read, onRead }: SectionProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  const [last, setLast] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { value, change } = draft;
  const { translations } = value;
  const has = (locale: string | null) => translations.find((one) => one.locale === locale);
  const open = has(read) ?? has(last) ?? translations[0];
  const show = (locale: string) => {
    setLast(locale);
    onRead(locale);
  };
  const errorsOf = (locale: string) =>
    errors.filter(({ path }) => path?.[2] === String(translations.findIndex((one) => one.locale === locale)));

  return (
    <SettingsSection title={t("languages.title")} text={t("languages.text")}>
      <div className="row row-wrap">
        {translations.length > 0 && (
          <div className="tabs row-wrap" role="tablist" aria-label={t("languages.title")}>
            {translations.map((texts) => {
              const { done, all } = progressOf(value, texts);
              return (
                <button
                  key={texts.locale}
                  type="button"
                  role="tab"
                  aria-selected={texts === open}
                  className="tab"
                  onClick={() => show(texts.locale)}
                >
                  {nameIn(reader, texts.locale)}
                  {errorsOf(texts.locale).length > 0 ? (
                    <span className="field-error">!</span>
                  ) : (
                    done < all && <span className="dim num">{t("languages.done", { done, all })}</span>
                  )}
                </button>
              );
            })}
          </div>
        )}
        {translations.length === 0 && isFixed && <p className="dim">{t("languages.none")}</p>}
        {!isFixed && (
          <AddLanguage
            taken={translations.map(({ locale }) => locale)}
            onAdd={(locale) => {
              change({ translations: withLanguage(translations, locale) });
              setAdded(locale);
              show(locale);
            }}
          />
        )}
      </div>
      {errorsAt(errors, "translations")
        .filter(({ path }) => path?.length === 2)
        .map((error) => (
          <p key={error.code} className="field-error" role="alert">
            {error.message}
          </p>
        ))}
      {open && (
        <LanguageTexts
          key={open.locale}
          texts={open}
          fields={value}
          errors={errorsOf(open.locale)}
          isFixed={isFixed}
          isNew={open.locale === added}
          onTexts={(next) => change({ translations: translations.map((one) => (one === open ? next : one)) })}
          onQuestions={(preChatForm) => change({ preChatForm })}
          onRemove={() => {
            change(withoutLanguage(value, open.locale));
            onRead(null);
          }}
        />
      )}
    </SettingsSection>
  );
}
