import { useQuery } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type RoutingPolicyFragment, RoutingRevisionsDocument } from "../../gql/graphql.js";
import { Bones, Failure } from "../../parts/states.js";
import { Moment } from "../../time/moment.js";
import { type Rule, ruleOf } from "./rule/rule.js";
import type { Choices } from "./rule/rule.words.js";
import { RuleSummary } from "./rules/rule.summary.js";

interface RevisionsProps {
  readonly policy: RoutingPolicyFragment;
  readonly choices: Choices;
  readonly isFixed: boolean;
  onTake(rules: readonly Rule[]): void;
}

/** Every saved state of the rules, latest first, each of which can become the draft again. */
export default function Revisions({ policy, choices, isFixed, onTake }: RevisionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/settings" });
  const { data, error, refetch } = useQuery(RoutingRevisionsDocument, {
    variables: { id: policy.id },
    fetchPolicy: "cache-and-network",
  });
  const revisions = data?.routingPolicy?.revisions;
  if (error && !revisions) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!revisions) return <Bones widths={[60, 90, 75]} />;
  return (
    <div className="stack">
      <p className="dim">{t("routing.revisionsText")}</p>
      <ol className="policy-revisions">
        {[...revisions].reverse().map(({ number, note, madeAt, madeBy, rules }) => (
          <li key={number}>
            <div className="row row-wrap">
              <b className="num">{number}</b>
              {number === policy.revision && <span className="pill">{t("routing.latest")}</span>}
              {policy.activeFor
                .filter(({ revision }) => revision === number)
                .map(({ channel }) => (
                  <span key={channel?.id ?? ""} className="pill pill-good">
                    {channel?.name ?? t("routing.everywhere")}
                  </span>
                ))}
              <span>{madeBy?.name ?? t("routing.system")}</span>
              <span className="dim">
                <Moment at={madeAt} />
              </span>
              <span className="dim">{t("routing.ruleCount", { count: rules.length })}</span>
              <span className="grow" />
              {!isFixed && number !== policy.revision && (
                <Button
                  size="small"
                  aria-label={t("routing.toDraftNamed", { number })}
                  onClick={() => {
                    onTake(rules.map(ruleOf));
                    void navigate({ search: { part: "routing", id: policy.id } });
                  }}
                >
                  {t("routing.toDraft")}
                </Button>
              )}
            </div>
            {note && <p className="soft">{note}</p>}
            <ol className="revision-rules">
              {rules.map(ruleOf).map((rule) => (
                <li key={rule.uid}>
                  <b>{rule.name}</b> <RuleSummary rule={rule} choices={choices} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}
