import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { insertInto } from "../composer/draft.js";
import { SuggestionsDocument } from "../gql/graphql.js";
import { showKeys } from "../keys/keymap.js";
import { isMac, useKeys } from "../keys/use.keys.js";
import { Bones, Empty, Failure } from "../parts/states.js";

interface CardProps {
  readonly conversationId: string;
  readonly lastMessage: { readonly author: string; readonly sequence: number } | null | undefined;
}

/** Answers from the knowledge base to what the customer said last; one click or key puts one into the reply. */
export function SuggestionsCard({ conversationId, lastMessage }: CardProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SuggestionsDocument, {
    variables: { id: conversationId },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const suggestions = data?.conversation?.suggestions;
  const asked = lastMessage?.author === "CUSTOMER" ? lastMessage.sequence : 0;

  // The first read answers for the message it found; only a later one asks again. The knowledge base hears of a message
  // when we do: most often it has looked at it after a moment, at busy times it takes longer.
  useEffect(() => {
    if (!asked || !suggestions) return;
    const timers = [300, 2_500].map((ms) => setTimeout(() => void refetch().catch(() => {}), ms));
    return () => timers.forEach(clearTimeout);
  }, [asked]);

  const insert = (index: number) => {
    const answer = suggestions?.[index]?.faq.answer;
    if (answer) insertInto(conversationId, answer);
  };
  useKeys(
    [1, 2, 3, 4].map((digit) => ({
      keys: `alt+${digit}`,
      ...(digit === 1 ? { label: "keys.suggestion", group: "conversation" } : {}),
      inFields: true,
      run: () => insert(digit - 1),
    })),
  );

  return (
    <section className="card" aria-label={t("conversation.suggestions")}>
      <div className="card-head">
        <h2 className="grow">{t("conversation.suggestions")}</h2>
      </div>
      {error && !suggestions ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !suggestions?.length ? (
        <Empty title={t("conversation.noSuggestions")} isSmall />
      ) : (
        <ul>
          {suggestions.map(({ faq, question, confidence }, index) => (
            <li key={faq.id}>
              <button
                type="button"
                className="suggestion"
                onClick={() => insert(index)}
                title={t("conversation.insert")}
              >
                <span className="row">
                  <span className="clip grow suggestion-question">{question}</span>
                  <span
                    className="suggestion-sure"
                    title={t("conversation.sure", { percent: Math.round(confidence * 100) })}
                  >
                    <i style={{ width: `${Math.round(confidence * 100)}%` }} />
                  </span>
                  <kbd className="only-wide">{showKeys(`alt+${index + 1}`, isMac).join(" ")}</kbd>
                </span>
                <span className="suggestion-answer">{faq.answer}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
