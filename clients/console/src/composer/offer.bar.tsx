import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAccept, useMoves } from "../conversation/use.moves.js";
import type { ConversationQuery } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { useSession } from "../session/session.js";
import { useNow } from "../time/now.js";

type Conversation = NonNullable<ConversationQuery["conversation"]>;

/** Somebody is asked to take it. Asked myself, I see how long I have, and say yes or no. */
export function OfferBar({ conversation, children }: { conversation: Conversation; children: ReactNode }) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const accept = useAccept();
  const { refuse } = useMoves();
  const now = useNow("second");
  const [reason, setReason] = useState("");
  const { offer, assignee } = conversation;
  const isMine = (offer?.agent.id ?? assignee?.id) === agent.id;
  const left = offer ? Math.max(0, Math.ceil((Date.parse(offer.expiresAt) - now) / 1_000)) : 0;
  const handed = conversation.transfers.at(-1);
  const no = () => void refuse(conversation, reason.trim());
  useKeys([{ keys: "x", label: "keys.refuse", group: "conversation", run: no }], { isOn: isMine });

  if (!isMine) {
    return (
      <div className="composer-bar">
        <span className="grow">{t("conversation.offer.other", { name: assignee?.name ?? "", seconds: left })}</span>
        {children}
        <Button onClick={() => void accept(conversation)}>{t("conversation.accept")}</Button>
      </div>
    );
  }
  return (
    <div className="composer-bar composer-bar-offer" role="alert">
      <span className="grow">
        {offer?.kind === "TRANSFER" && handed
          ? t("pane.transfer.wants", { name: handed.by?.name ?? handed.from?.name ?? "" })
          : t("conversation.offer.mine")}{" "}
        {offer?.kind === "TRANSFER" && handed?.note && <q>{handed.note}</q>}{" "}
        <span className="num">{t("conversation.offer.left", { seconds: left })}</span>
      </span>
      {children}
      <input
        className="plain-select offer-reason"
        aria-label={t("pick.reason")}
        placeholder={t("pick.reason")}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && no()}
      />
      <Button onClick={no}>
        {t("conversation.offer.refuse")} <kbd>X</kbd>
      </Button>
      <Button type="primary" onClick={() => void accept(conversation)}>
        {t("conversation.accept")} <kbd className="kbd-on-accent">A</kbd>
      </Button>
    </div>
  );
}
