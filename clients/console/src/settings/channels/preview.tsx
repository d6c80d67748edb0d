import { Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { Icon } from "../../parts/icon.js";
import type { ChannelFields, Question } from "./fields.js";
import { nameIn } from "../languages/names.js";
import { readIn } from "./languages/texts.js";

const OWN = "";

interface PreviewProps {
  readonly fields: ChannelFields;
  /** In which of its other languages; null = the channel's own texts. */
  readonly read: string | null;
  onRead(locale: string | null): void;
}

type Scene = "open" | "closed" | "form";

/** What a visitor sees of the settings as they stand in the form: a picture, nothing in it works. */
export function ChannelPreview({ fields: written, read: wanted, onRead }: PreviewProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  const read = written.translations.some(({ locale }) => locale === wanted) ? wanted : null;
  const fields = readIn(written, read);
  const [chosen, setChosen] = useState<Scene>("open");
  const hasForm = fields.preChatForm.length > 0;
  const scene = chosen === "form" && !hasForm ? "open" : chosen;
  const scenes: readonly Scene[] = hasForm ? ["open", "closed", "form"] : ["open", "closed"];
  return (
    <aside className="preview" aria-label={t("channels.preview.title")}>
      <div className="row">
        <h3 className="grow">{t("channels.preview.title")}</h3>
        <Segmented
          size="small"
          aria-label={t("channels.preview.title")}
          value={scene}
          onChange={setChosen}
          options={scenes.map((one) => ({ value: one, label: t(`channels.preview.${one}`) }))}
        />
      </div>
      {fields.translations.length > 0 && (
        <Select
          size="small"
          aria-label={t("languages.preview")}
          value={read ?? OWN}
          onChange={(next) => onRead(next || null)}
          options={[
            { value: OWN, label: t("languages.default") },
            ...fields.translations.map(({ locale }) => ({ value: locale, label: nameIn(reader, locale) })),
          ]}
        />
      )}
      <div className="mock" data-scene={scene} lang={read ?? undefined}>
        <div className="mock-head">
          <span className="mock-face" style={fields.color ? { background: fields.color } : undefined}>
            <Icon name="bot" size={18} />
          </span>
          <span className="grow">
            <strong className="clip">{fields.name}</strong>
            <span>{t("channels.preview.line")}</span>
          </span>
          <Icon name="close" />
        </div>
        <div className="mock-body">
          {scene === "form" ? (
            <MockForm questions={fields.preChatForm} />
          ) : (
            <>
              <p className="mock-bubble">{fields.greeting || t("channels.usualGreeting")}</p>
              {scene === "closed" && (
                <p className="mock-notice">{fields.offHoursText || t("channels.usualOffHours")}</p>
              )}
            </>
          )}
        </div>
        {scene !== "form" && (
          <div className="mock-foot">
            {scene === "closed" && <span className="mock-field">{t("channels.preview.contact")}</span>}
            <span className="mock-field">
              {t(scene === "closed" ? "channels.preview.leave" : "channels.preview.write")}
            </span>
          </div>
        )}
      </div>
    </aside>
  );
}

function MockForm({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation();
  return (
    <div className="mock-form">
      {questions.map((question, place) => (
        <div key={place}>
          <span className="mock-label">
            {question.label}
            {question.isRequired && <b aria-hidden="true"> *</b>}
          </span>
          {question.kind === "CHOICE" ? (
            <span className="mock-choices">
              {question.choices.map((choice) => (
                <span key={choice}>{choice}</span>
              ))}
            </span>
          ) : (
            <span className="mock-field">
              {question.kind === "TEXT" ? "" : t(`channels.formKind.${question.kind}`)}
            </span>
          )}
        </div>
      ))}
      <span className="mock-button">{t("channels.preview.start")}</span>
    </div>
  );
}
