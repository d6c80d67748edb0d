import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { errorsAt, errorsElsewhere } from "../../../parts/field.js";
import { Icon } from "../../../parts/icon.js";
import { SettingsSection } from "../../draft/settings.section.js";
import type { Editing, Question } from "../fields.js";
import { withNew, withoutAt, withSwapped } from "./form.js";
import { QuestionRow } from "./question.row.js";

const QUESTIONS_MOST = 10;

/** What a visitor is asked before the chat begins, in order. */
export function PreChatSection({ draft, errors, isFixed }: Editing) {
  const { t } = useTranslation();
  const questions = draft.value.preChatForm;
  const set = (preChatForm: readonly Question[]) => draft.change({ preChatForm: [...preChatForm] });
  const own = errorsAt(errors, "preChatForm");
  const rest = errorsElsewhere(
    own,
    questions.map((_, place) => String(place)),
  );
  return (
    <SettingsSection title={t("channels.form")} text={t("channels.formText")}>
      {questions.length === 0 && <p className="dim">{t("channels.formNone")}</p>}
      {questions.length > 0 && (
        <ol className="questions" aria-label={t("channels.form")}>
          {questions.map((question, place) => (
            <QuestionRow
              // Its place and not its key: the key is being typed.
              key={place}
              question={question}
              errors={errorsAt(own, String(place))}
              isFixed={isFixed}
              onChange={(next) => set(questions.map((one, at) => (at === place ? next : one)))}
              onRemove={() => set(withoutAt(questions, place))}
              onUp={place > 0 ? () => set(withSwapped(questions, place, place - 1)) : null}
              onDown={place < questions.length - 1 ? () => set(withSwapped(questions, place, place + 1)) : null}
            />
          ))}
        </ol>
      )}
      {rest.map((error) => (
        <p key={error.code} className="field-error" role="alert">
          {error.message}
        </p>
      ))}
      {!isFixed && questions.length < QUESTIONS_MOST && (
        <div>
          <Button
            icon={<Icon name="plus" size={14} />}
            onClick={() => set(withNew(questions, t("channels.formNew", { number: questions.length + 1 })))}
          >
            {t("channels.formAdd")}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
