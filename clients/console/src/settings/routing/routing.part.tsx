import "./routing.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { CreateRoutingPolicyDocument, RoutingPoliciesDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { client } from "../../live/client.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { addressOf, TabLink } from "../../parts/tab.link.js";
import { tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { PoliciesTable } from "./policies.table.js";
import { PolicyPage } from "./policy.page.js";

const Skills = lazy(() => import("./skills/skills.js"));

export default function RoutingPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { id, tab } = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const { data, error, refetch } = useQuery(RoutingPoliciesDocument, { fetchPolicy: "cache-and-network" });
  const open = data?.routingPolicies.find((policy) => policy.id === id);

  const add = async () => {
    const input = { name: t("routing.newName"), rules: [{ name: t("routing.newRule") }] };
    const outcome = await act(CreateRoutingPolicyDocument, { input });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await client.refetchQueries({ include: [RoutingPoliciesDocument] });
    const made = outcome.payload.routingPolicy?.id;
    if (made) void navigate({ search: { part: "routing", id: made } });
  };

  if (error && !data) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones widths={[30, 90, 75, 80]} />;
  if (open)
    return (
      <PolicyPage key={open.id} policy={open} all={data.routingPolicies} channels={data.channels} teams={data.teams} />
    );
  const isSkills = tab === "skills" && can("agent:read");
  return (
    <section className="broad">
      <div className="settings-head">
        <h2>{t("settings.part.routing")}</h2>
        <nav className="tabs grow" aria-label={t("settings.part.routing")}>
          <TabLink address={addressOf("/settings", { part: "routing" })} isCurrent={!isSkills}>
            {t("routing.tab.policies")}
          </TabLink>
          {can("agent:read") && (
            <TabLink address={addressOf("/settings", { part: "routing", tab: "skills" })} isCurrent={isSkills}>
              {t("routing.tab.skills")}
            </TabLink>
          )}
        </nav>
        {!isSkills && can("conversation:manage") && (
          <Button type="primary" onClick={() => void add()}>
            {t("routing.add")}
          </Button>
        )}
      </div>
      {isSkills ? (
        <Suspense fallback={<Bones />}>
          <Skills />
        </Suspense>
      ) : data.routingPolicies.length ? (
        <PoliciesTable policies={data.routingPolicies} />
      ) : (
        <Empty title={t("routing.none")} isSmall />
      )}
    </section>
  );
}
