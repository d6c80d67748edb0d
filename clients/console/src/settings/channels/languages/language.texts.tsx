import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.js";
import type { UserError } from "../../../live/act.js";
import { errorsAt } from "../../../parts/field.js";
import { Icon } from "../../../parts/icon.js";
import type { ChannelFields, Question } from "../fields.js";
import { nameIn } from "../../languages/names.js";
import { type Texts, type Wording, withWording, wordingOf } from "./texts.js";
import { WordingRow } from "./wording.row.js";

interface TextsProps {
  readonly texts: Texts;
  readonly fields: ChannelFields;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  /** Just added: one goes on by writing. */
  readonly isNew: boolean;
  onTexts(next: Texts): void;
  onQuestions(next: Question[]): void;
  onRemove(): void;
}

/** Every text of the channel on the left, the same in one language on the right. */
export function LanguageTexts({ texts, fields, errors, isFixed, isNew, onTexts, onQuestions, onRemove }: TextsProps) {
  const { t } = useTranslation();
  const language = nameIn(useLocale(), texts.locale);
  const { locale } = texts;
  const own = errors.filter(({ path }) => !path?.includes("preChatForm"));
  const row = { locale, isFixed };
  const reword = (question: Question, next: Partial<Wording>) =>
    onQuestions(
      fields.preChatForm.map((one) =>
        one === question ? withWording(one, locale, { ...wordingOf(one, locale), ...next }) : one,
      ),
    );

  return (
    <div className="language" role="group" aria-label={language}>
      <div className="language-head">
        <span className="dim only-wide">{t("languages.own")}</span>
        <span className="row">
          <span className="grow">
            {language} <code className="dim">{locale}</code>
          </span>
          {!isFixed && (
            <button
              type="button"
              className="icon-button"
              aria-label={t("languages.remove", { language })}
              title={t("languages.remove", { language })}
              onClick={onRemove}
            >
              <Icon name="trash" size={14} />
            </button>
          )}
        </span>
      </div>
      <WordingRow
        {...row}
        what={t("channels.name")}
        own={fields.name}
        most={100}
        value={texts.name ?? ""}
        errors={errorsAt(own, "name")}
        isFirst={isNew}
        onChange={(name) => onTexts({ ...texts, name: name || null })}
      />
      <WordingRow
        {...row}
        what={t("channels.greeting")}
        own={fields.greeting ?? t("languages.usual")}
        isLong
        most={1_000}
        value={texts.greeting ?? ""}
        errors={errorsAt(own, "greeting")}
        onChange={(greeting) => onTexts({ ...texts, greeting: greeting || null })}
      />
      <WordingRow
        {...row}
        what={t("channels.offHours")}
        own={fields.offHoursText ?? t("languages.usual")}
        isLong
        most={1_000}
        value={texts.offHoursText ?? ""}
        errors={errorsAt(own, "offHoursText")}
        onChange={(offHoursText) => onTexts({ ...texts, offHoursText: offHoursText || null })}
      />
      {fields.preChatForm.map((question, place) => {
        const { label, choices } = wordingOf(question, locale);
        // The server's places are of those that were worded when it was asked.
        const worded = fields.preChatForm.slice(0, place).filter(({ said }) => said[locale]).length;
        const wrong = errors.filter(({ path }) => path?.[3] === "preChatForm" && path[4] === String(worded));
        const isWorded = question.said[locale] !== undefined;
        return (
          <Fragment key={place}>
            <WordingRow
              {...row}
              what={t("languages.question", { number: place + 1 })}
              own={question.label || question.key}
              most={200}
              value={label}
              errors={isWorded ? wrong : []}
              onChange={(next) => reword(question, { label: next })}
            />
            {question.choices.map((choice) => (
              <WordingRow
                key={choice}
                {...row}
                what={null}
                own={choice}
                most={100}
                value={choices[choice] ?? ""}
                errors={[]}
                onChange={(next) => reword(question, { choices: { ...choices, [choice]: next } })}
              />
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}
