import { useQuery } from "@apollo/client/react";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ConversationHeadFragment, CustomerConversationsDocument } from "../../gql/graphql.js";
import { Dialog } from "../../parts/dialog.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { ConversationPill } from "../../parts/status.js";
import { Moment } from "../../time/moment.js";
import { useLinks } from "./use.links.js";

interface MergeProps {
  readonly conversation: ConversationHeadFragment;
  onClose(): void;
}

const UNDER_WAY = new Set(["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"]);

/** Picks another conversation of the same customer, and which of the two goes on. */
export default function MergeDialog({ conversation, onClose }: MergeProps) {
  const { t } = useTranslation();
  const { merge } = useLinks();
  const { data, error, refetch } = useQuery(CustomerConversationsDocument, {
    variables: { id: conversation.customer?.id ?? "", first: 20 },
    skip: !conversation.customer,
    fetchPolicy: "network-only",
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [goesOn, setGoesOn] = useState<"this" | "other">(UNDER_WAY.has(conversation.status) ? "this" : "other");
  const [isBusy, setIsBusy] = useState(false);
  const others = data?.customer?.conversations?.nodes.filter((one) => one.id !== conversation.id);
  const other = others?.find((one) => one.id === chosen);
  const canGoOn = { this: UNDER_WAY.has(conversation.status), other: !!other && UNDER_WAY.has(other.status) };

  const go = async () => {
    if (!other || !canGoOn[goesOn]) return;
    setIsBusy(true);
    const ok = goesOn === "this" ? await merge(other, conversation) : await merge(conversation, other);
    setIsBusy(false);
    if (ok) onClose();
  };

  return (
    <Dialog
      title={t("pane.link.mergeTitle")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" disabled={!other || !canGoOn[goesOn]} loading={isBusy} onClick={() => void go()}>
            {t("pane.link.merge")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t("pane.link.mergeText")}</p>
        {error && !others ? (
          <Failure error={error} retry={() => void refetch()} isSmall />
        ) : !others ? (
          <Bones />
        ) : !others.length ? (
          <Empty title={t("pane.link.noOther")} isSmall />
        ) : (
          <div className="targets" role="radiogroup" aria-label={t("pane.link.mergeTitle")}>
            {others.map((one, index) => (
              <button
                key={one.id}
                type="button"
                role="radio"
                aria-checked={one.id === chosen}
                data-first={index === 0 || undefined}
                className="target"
                onClick={() => setChosen(one.id)}
              >
                <span className="num dim">#{one.number}</span>
                <span className="clip grow">{one.subject ?? ""}</span>
                <ConversationPill status={one.status} />
                <span className="dim">
                  <Moment at={one.startedAt} as="stamp" />
                </span>
              </button>
            ))}
          </div>
        )}
        {other && (
          <div className="row" role="radiogroup" aria-label={t("pane.link.goesOn")}>
            <span className="soft">{t("pane.link.goesOn")}</span>
            {(["this", "other"] as const).map((side) => (
              <button
                key={side}
                type="button"
                role="radio"
                aria-checked={goesOn === side}
                disabled={!canGoOn[side]}
                className="tab"
                onClick={() => setGoesOn(side)}
              >
                #{side === "this" ? conversation.number : other.number}
              </button>
            ))}
          </div>
        )}
      </div>
    </Dialog>
  );
}
