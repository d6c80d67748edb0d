import { Button, Input, Popconfirm, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  CreateFaqDocument,
  DeleteFaqDocument,
  type FaqRowFragment,
  FaqsDocument,
  UpdateFaqDocument,
} from "../gql/graphql.js";
import { tagOf } from "../i18n/locale.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, tellRefusal, wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { forgetFaq } from "./use.faqs.js";

export function FaqForm({ faq, onClose }: { faq: FaqRowFragment | null; onClose(): void }) {
  const { t, i18n } = useTranslation();
  const { can } = useSession();
  const isFixed = !can("knowledge:write");
  const [question, setQuestion] = useState(faq?.question ?? "");
  const [similar, setSimilar] = useState((faq?.similarQuestions ?? []).join("\n"));
  const [answer, setAnswer] = useState(faq?.answer ?? "");
  const [locale, setLocale] = useState(faq?.locale ?? tagOf(i18n.language));
  const [isEnabled, setIsEnabled] = useState(faq?.isEnabled ?? true);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  const save = async () => {
    setIsBusy(true);
    const fields = {
      question: question.trim(),
      similarQuestions: similar
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      answer: answer.trim(),
      locale,
      isEnabled,
    };
    const outcome = faq
      ? await act(UpdateFaqDocument, { input: { faqId: faq.id, expectedVersion: faq.version, ...fields } })
      : await act(CreateFaqDocument, { input: { idempotencyKey, ...fields } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    tell(t("common.saved"));
    if (!faq) void client.refetchQueries({ include: [FaqsDocument] });
    onClose();
  };
  const remove = async () => {
    if (!faq) return;
    const outcome = await act(DeleteFaqDocument, { faqId: faq.id });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    forgetFaq(faq.id);
    onClose();
  };
  const rest = errorsElsewhere(errors, ["question", "similarQuestions", "answer", "locale"]);

  return (
    <Dialog
      title={t(faq ? "knowledge.edit" : "knowledge.create")}
      size="wide"
      onClose={onClose}
      foot={
        !isFixed && (
          <>
            {faq && (
              <Popconfirm
                title={t("knowledge.deleteSure")}
                okText={t("common.delete")}
                cancelText={t("common.cancel")}
                okButtonProps={{ danger: true }}
                onConfirm={() => void remove()}
              >
                <Button danger type="text">
                  {t("common.delete")}
                </Button>
              </Popconfirm>
            )}
            {rest.length > 0 && (
              <p className="field-error" role="alert">
                {wordsOf(rest)}
              </p>
            )}
            <span className="grow" />
            <Button onClick={onClose}>{t("common.cancel")}</Button>
            <Button
              type="primary"
              disabled={!question.trim() || !answer.trim()}
              loading={isBusy}
              onClick={() => void save()}
            >
              {t("common.save")}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        <Field label={t("knowledge.question")} name="question" errors={errors}>
          {(id) => (
            <Input
              id={id}
              disabled={isFixed}
              autoFocus={!faq}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("knowledge.similar")} hint={t("knowledge.similarHint")} name="similarQuestions" errors={errors}>
          {(id) => (
            <Input.TextArea
              id={id}
              disabled={isFixed}
              autoSize={{ minRows: 3, maxRows: 9 }}
              value={similar}
              onChange={(event) => setSimilar(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("knowledge.answer")} name="answer" errors={errors}>
          {(id) => (
            <Input.TextArea
              id={id}
              disabled={isFixed}
              autoSize={{ minRows: 5, maxRows: 14 }}
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
            />
          )}
        </Field>
        <div className="pair">
          <Field label={t("knowledge.language")} name="locale" errors={errors}>
            {(id) => (
              <Select
                id={id}
                disabled={isFixed}
                value={locale}
                onChange={setLocale}
                options={[
                  { value: "zh-CN", label: "中文" },
                  { value: "en", label: "English" },
                ]}
              />
            )}
          </Field>
          <Field label={t("knowledge.enabled")}>
            {(id) => (
              <span>
                <Switch id={id} disabled={isFixed} checked={isEnabled} onChange={setIsEnabled} />
              </span>
            )}
          </Field>
        </div>
      </div>
    </Dialog>
  );
}
