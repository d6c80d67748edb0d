import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AutomationRunStatus, RuleRunsQuery } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { Moment } from "../../time/moment.js";
import { CheckLines } from "../condition/check.lines.js";
import type { Names } from "../condition/use.names.js";

const TONE: Readonly<Record<AutomationRunStatus, string>> = {
  PENDING: "pill pill-accent",
  DONE: "pill pill-good",
  FAILED: "pill pill-hot",
  STOPPED: "pill pill-warm",
  NOT_MATCHED: "pill",
};
const REASONS = ["LOOP", "TOO_DEEP", "TOO_OFTEN", "RULE_RESTS"] as const;

interface LineProps {
  readonly run: RuleRunsQuery["automationRuns"]["nodes"][number];
  readonly names: Names;
  readonly withRule: boolean;
}

/** One time that a rule was looked at: opened, it says what was asked, what there was, and what was done. */
export function RunLine({ run, names, withRule }: LineProps) {
  const { t } = useTranslation();
  const { status, reason, conversation, checks, results, causedBy, rule, at, event } = run;
  const known = REASONS.find((one) => one === reason);
  const refused = results.find((result) => result.code);
  const why = known ? t(`rules.reason.${known}`) : (refused?.message ?? reason);

  return (
    <li>
      <details className="run-line" name="run">
        <summary className="row">
          <span className={TONE[status]}>{t(`rules.status.${status}`)}</span>
          {withRule && <b className="clip">{rule.name}</b>}
          {conversation && (
            <Link
              className="clip"
              to="/desk/$conversationId"
              params={{ conversationId: conversation.id }}
              search={true}
            >
              #{conversation.number} {conversation.customer?.name ?? conversation.subject}
            </Link>
          )}
          {why && <span className="clip run-why">{why}</span>}
          <span className="dim end run-at">
            <Moment at={at} />
          </span>
        </summary>
        <div className="run-body">
          <p className="dim">{t("rules.log.because", { event: t(`rules.eventName.${event}`) })}</p>
          <CheckLines checks={checks} names={names} />
          {causedBy.length > 0 && (
            <p className="soft">{t("rules.log.ledBy", { rules: causedBy.map(({ name }) => name).join(" → ") })}</p>
          )}
          {results.length > 0 && (
            <ul className="checks" aria-label={t("rules.log.done")}>
              {results.map(({ kind, isDone, message }, index) => (
                <li key={index} data-holds={isDone}>
                  <Icon name={isDone ? "check" : "close"} size={12} />
                  <span className="hidden-text">{t(isDone ? "rules.log.wasDone" : "rules.log.wasNotDone")}</span>
                  <span>{t(`actions.kind.${kind}`)}</span>
                  {message && <span className="field-error">{message}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </li>
  );
}
