import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CustomerPick, type Picked } from "../../customer/customer.pick.js";
import type { ConversationHeadFragment } from "../../gql/graphql.js";
import { Dialog } from "../../parts/dialog.js";
import { Icon } from "../../parts/icon.js";
import { Empty } from "../../parts/states.js";
import { useSession } from "../../session/session.js";
import { type Choice, MergeChoice } from "./merge.choice.js";
import { useLinks } from "./use.links.js";

interface MergeProps {
  readonly conversation: ConversationHeadFragment;
  onClose(): void;
}

const UNDER_WAY = new Set(["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"]);

/** Picks another conversation, as a rule of the same customer, and which of the two goes on. */
export default function MergeDialog({ conversation, onClose }: MergeProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { merge } = useLinks();
  /** Undefined = the customer of the conversation; null = another one, who is yet to be found. */
  const [stranger, setStranger] = useState<Picked | null | undefined>();
  const [isSame, setIsSame] = useState(false);
  const [other, setOther] = useState<Choice | null>(null);
  const [goesOn, setGoesOn] = useState<"this" | "other">(UNDER_WAY.has(conversation.status) ? "this" : "other");
  const [isBusy, setIsBusy] = useState(false);
  const canGoOn = { this: UNDER_WAY.has(conversation.status), other: !!other && UNDER_WAY.has(other.status) };
  const isStrange = !!stranger && stranger.id !== conversation.customer?.id;
  const customerId = stranger ? stranger.id : stranger === undefined ? conversation.customer?.id : undefined;
  const mayMerge = !!other && canGoOn[goesOn] && (!isStrange || isSame);
  const look = (customer: Picked | null | undefined) => {
    setStranger(customer);
    setOther(null);
    setIsSame(false);
  };

  const go = async () => {
    if (!other || !mayMerge) return;
    setIsBusy(true);
    const ok =
      goesOn === "this" ? await merge(other, conversation, isStrange) : await merge(conversation, other, isStrange);
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
          <Button type="primary" disabled={!mayMerge} loading={isBusy} onClick={() => void go()}>
            {t("pane.link.merge")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t("pane.link.mergeText")}</p>
        {stranger !== undefined && (
          <CustomerPick label={t("pick.customer")} name={stranger?.displayName ?? null} onPick={look} />
        )}
        {customerId ? (
          <MergeChoice
            customerId={customerId}
            exceptId={conversation.id}
            chosenId={other?.id}
            none={isStrange ? t("pick.noConversation", { name: stranger.displayName }) : t("pane.link.noOther")}
            onChoose={setOther}
          />
        ) : (
          stranger === undefined && <Empty title={t("pane.link.noOther")} isSmall />
        )}
        {isStrange && other && (
          <div className="merge-warning" role="alert">
            <p className="row">
              <Icon name="alert" size={14} />
              <span>{t("pick.warning", { number: other.number, name: stranger.displayName })}</span>
            </p>
            <Checkbox checked={isSame} onChange={(event) => setIsSame(event.target.checked)}>
              {t("pick.isSame")}
            </Checkbox>
          </div>
        )}
        {can("customer:read") && (
          <button
            type="button"
            className="link-button fit"
            onClick={() => look(stranger === undefined ? null : undefined)}
          >
            {stranger === undefined
              ? t("pick.ofAnother")
              : t("pick.ofSame", { name: conversation.customer?.displayName ?? t("customer.unknown") })}
          </button>
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
