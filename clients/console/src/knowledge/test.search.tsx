import { useQuery } from "@apollo/client/react";
import { Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchKnowledgeDocument } from "../gql/graphql.js";
import { useDebounced } from "../parts/debounced.js";
import { Bones, Empty, Failure } from "../parts/states.js";

interface TestProps {
  readonly text: string | undefined;
  onAsk(text: string | undefined): void;
  onOpen(id: string): void;
}

/** Ask as a customer would and see what the bot would find, how sure it is and why. */
export function TestSearch({ text, onAsk, onOpen }: TestProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(text ?? "");
  const asked = useDebounced(words.trim(), 300);
  const { data, previousData, error, refetch } = useQuery(SearchKnowledgeDocument, {
    variables: { text: asked, first: 5 },
    skip: !asked,
    fetchPolicy: "network-only",
  });
  useEffect(() => {
    if (asked !== (text ?? "")) onAsk(asked || undefined);
  }, [asked]);
  const found = (data ?? previousData)?.searchKnowledge;

  return (
    <aside className="test-search" aria-label={t("knowledge.test")}>
      <h2>{t("knowledge.test")}</h2>
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 5 }}
        aria-label={t("knowledge.testHint")}
        placeholder={t("knowledge.testHint")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {!asked ? (
        <p className="dim">{t("knowledge.testText")}</p>
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !found ? (
        <Bones />
      ) : !found.length ? (
        <Empty title={t("knowledge.noAnswer")} isSmall />
      ) : (
        <ol className="test-results">
          {found.map(({ faq, question, confidence, score }) => (
            <li key={faq.id}>
              <button type="button" className="suggestion" onClick={() => onOpen(faq.id)}>
                <span className="row">
                  <span className="grow suggestion-question">{faq.question}</span>
                  <span className="num">{Math.round(confidence * 100)} %</span>
                </span>
                <span className="test-sure">
                  <i style={{ width: `${Math.round(confidence * 100)}%` }} />
                </span>
                {question !== faq.question && <span className="dim">{t("knowledge.matched", { question })}</span>}
                <span className="suggestion-answer">{faq.answer}</span>
                <span className="dim num test-score">{t("knowledge.score", { score: score.toFixed(2) })}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}
