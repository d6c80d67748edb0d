import { useTranslation } from "react-i18next";
import type { RoutingPolicyFragment } from "../../gql/graphql.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { Moment } from "../../time/moment.js";

export function PoliciesTable({ policies }: { policies: readonly RoutingPolicyFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("routing.name")}</th>
          <th scope="col">{t("routing.column.decides")}</th>
          <th scope="col" className="right only-wide">
            {t("routing.column.rules")}
          </th>
          <th scope="col" className="right only-wide">
            {t("routing.column.revision")}
          </th>
          <th scope="col" className="only-wide">
            {t("routing.column.changed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr key={policy.id}>
            <td>
              <PlainLink address={addressOf("/settings", { part: "routing", id: policy.id })}>{policy.name}</PlainLink>
            </td>
            <td>
              <span className="row row-wrap">
                <PolicyState policy={policy} />
                <span className="soft">
                  {policy.activeFor.map(({ channel }) => channel?.name ?? t("routing.everywhere")).join(", ")}
                </span>
              </span>
            </td>
            <td className="right only-wide">{policy.latestRevision.rules.length}</td>
            <td className="right only-wide">{policy.revision}</td>
            <td className="dim only-wide">
              <Moment at={policy.updatedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Draft, active, or active with a newer draft. */
export function PolicyState({ policy }: { policy: RoutingPolicyFragment }) {
  const { t } = useTranslation();
  const [first] = policy.activeFor;
  if (!first) return <span className="pill">{t("routing.draft")}</span>;
  const behind = policy.activeFor.find(({ revision }) => revision < policy.revision);
  if (!behind) return <span className="pill pill-good">{t("routing.active")}</span>;
  return (
    <span className="pill pill-warm">{t("routing.newer", { number: behind.revision, latest: policy.revision })}</span>
  );
}
