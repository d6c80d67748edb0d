import { Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DryRunAutomationDocument, type DryRunAutomationMutation } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { wordsOf } from "../../parts/toast.js";
import { Moment } from "../../time/moment.js";
import { CheckLines } from "../condition/check.lines.js";
import type { Names } from "../condition/use.names.js";
import { isWholeRule, type RuleDraft, ruleInputOf } from "../rule.draft.js";

const HOUR_MS = 3_600_000;
const SPANS = { hour: 1, day: 24, week: 24 * 7 } as const;
type Span = keyof typeof SPANS;

type Answer = NonNullable<DryRunAutomationMutation["dryRunAutomation"]>;

/** Tries the rule, as it stands on screen, on what has happened; nothing is done. */
export function DryRun({ draft, names }: { draft: RuleDraft; names: Names }) {
  const { t } = useTranslation();
  const [span, setSpan] = useState<Span>("day");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const run = async () => {
    setIsBusy(true);
    const to = Date.now();
    const from = new Date(to - SPANS[span] * HOUR_MS).toISOString();
    const input = { rule: ruleInputOf(draft), from, to: new Date(to).toISOString() };
    const outcome = await act(DryRunAutomationDocument, { input });
    setIsBusy(false);
    setAnswer(outcome.ok ? outcome.payload : null);
    setRefusal(outcome.ok ? null : wordsOf(outcome.userErrors));
  };

  return (
    <section className="dry-run" aria-label={t("rules.dry.title")}>
      <div className="row row-wrap">
        <h3>{t("rules.dry.title")}</h3>
        <span className="grow" />
        <Select<Span>
          aria-label={t("rules.dry.span")}
          value={span}
          onChange={setSpan}
          popupMatchSelectWidth={false}
          options={(Object.keys(SPANS) as Span[]).map((value) => ({ value, label: t(`rules.dry.${value}`) }))}
        />
        <Button loading={isBusy} disabled={!isWholeRule(draft)} onClick={() => void run()}>
          {t("rules.dry.go")}
        </Button>
      </div>
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      {answer ? (
        <>
          <p role="status">
            <b className="num">{t("rules.dry.matched", { count: answer.matched ?? 0 })}</b>{" "}
            <span className="dim num">{t("rules.dry.looked", { count: answer.looked ?? 0 })}</span>
            {answer.isWhole === false && <span className="dim"> {t("rules.dry.cut")}</span>}
          </p>
          <ul className="run-lines">
            {answer.matches?.map(({ at, conversation, checks }, index) => (
              <li key={index} className="run-line">
                <span className="row">
                  {conversation && (
                    <Link to="/desk/$conversationId" params={{ conversationId: conversation.id }} search={true}>
                      #{conversation.number} {conversation.customer?.name ?? conversation.subject}
                    </Link>
                  )}
                  <span className="dim end">
                    <Moment at={at} />
                  </span>
                </span>
                <CheckLines checks={checks} names={names} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        !refusal && <p className="dim">{t("rules.dry.hint")}</p>
      )}
    </section>
  );
}
