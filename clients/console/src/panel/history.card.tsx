import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CustomerConversationsDocument } from "../gql/graphql.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { ConversationPill } from "../parts/status.js";
import { Moment } from "../time/moment.js";

/** Former conversations of the same customer. */
export function HistoryCard({ customerId, openId }: { customerId: string; openId?: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CustomerConversationsDocument, {
    variables: { id: customerId, first: 10 },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const history = data?.customer?.conversations;
  const former = history?.nodes.filter((one) => one.id !== openId);
  return (
    <section className="card" aria-label={t("customer.history")}>
      <div className="card-head">
        <h2>{t("customer.history")}</h2>
      </div>
      {(error || (data && !history)) && !former ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !former ? (
        <Bones widths={[80, 70]} />
      ) : !former.length ? (
        <Empty title={t("customer.noHistory")} isSmall />
      ) : (
        <ul>
          {former.map((one) => (
            <li key={one.id}>
              <Link
                to="/desk/$conversationId"
                params={{ conversationId: one.id }}
                search={(known: object) => known}
                className="side-item side-item-two"
              >
                <span className="row">
                  <span className="clip grow">{one.subject ?? `#${one.number}`}</span>
                  <ConversationPill status={one.status} />
                </span>
                <span className="dim clip">
                  <Moment at={one.startedAt} />
                  {one.assignee && ` · ${one.assignee.name}`}
                  {one.survey && ` · ${t("customer.score", { score: one.survey.score })}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
