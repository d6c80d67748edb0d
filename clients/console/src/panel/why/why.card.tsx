import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { RoutingDecisionsDocument } from "../../gql/graphql.js";
import { useKeys } from "../../keys/use.keys.js";
import { useReadAgain } from "../../live/again/use.read.again.js";
import { Bones, Failure } from "../../parts/states.js";
import { useSession } from "../../session/session.js";
import { Moment } from "../../time/moment.js";

const WhyDialog = lazy(() => import("./why.dialog.js"));

/** Why the conversation is with whoever has it, in one sentence; the whole reckoning behind it. */
export function WhyCard({
  conversationId,
  assignedAt,
}: {
  conversationId: string;
  assignedAt: string | null | undefined;
}) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery(RoutingDecisionsDocument, { variables: { id: conversationId } });
  // Each time that it went to somebody there is one more.
  useReadAgain("RoutingDecisions", assignedAt, !!data);
  const decisions = data?.conversation?.routingDecisions;
  const last = decisions?.at(-1);
  useKeys([{ keys: "i", label: "keys.why", group: "conversation", run: () => setIsOpen(true) }], { isOn: !!last });
  if (decisions && !last) return null;
  return (
    <section className="card" aria-label={t("side.why.title")}>
      <div className="card-head">
        <h2 className="grow">{t(last?.agent.id === agent.id ? "side.why.me" : "side.why.title")}</h2>
        {last && (
          <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
            {t("side.why.more")} <kbd>I</kbd>
          </button>
        )}
      </div>
      {error && !last ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !last ? (
        <Bones widths={[90, 60]} />
      ) : (
        <p className="soft">
          {last.why}{" "}
          <span className="dim">
            <Moment at={last.at} />
          </span>
        </p>
      )}
      <Suspense>{isOpen && decisions && <WhyDialog decisions={decisions} onClose={() => setIsOpen(false)} />}</Suspense>
    </section>
  );
}
