import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MarkDeliveredDocument, type MessagePartsFragment, RetryDeliveryDocument } from "../gql/graphql.js";
import { act, type Outcome } from "../live/act.js";
import { useActs } from "../message/act/use.acts.js";
import { reviseArchive } from "../message/archive.js";
import { wordsOf } from "../parts/toast.js";
import { AgainForm } from "./again.form.js";
import type { Delivery, Notice } from "./delivery.words.js";

interface ActsProps {
  readonly messageId: string;
  readonly delivery: Delivery;
  readonly next: Notice["next"];
}

/** What an agent does about an answer that did not go out: tell the customer, or send it again, here or elsewhere. */
export function DeliveryActs({ messageId, delivery, next }: ActsProps) {
  const { t } = useTranslation();
  const { conversationId } = useActs();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const again = useRef<HTMLButtonElement>(null);

  const run = async (asked: Promise<Outcome<{ readonly message?: MessagePartsFragment | null }>>) => {
    setIsBusy(true);
    setRefusal(null);
    const outcome = await asked;
    if (outcome.payload?.message) reviseArchive(conversationId, outcome.payload.message);
    setIsBusy(false);
    if (outcome.ok) setIsAsking(false);
    else setRefusal(wordsOf(outcome.userErrors));
  };
  const send = (to: string) => {
    const contact = to === delivery.address ? {} : { contact: to.includes("@") ? { email: to } : { phone: to } };
    void run(act(RetryDeliveryDocument, { input: { messageId, ...contact } }));
  };
  const close = () => {
    setIsAsking(false);
    setRefusal(null);
    // The button comes back with the next frame.
    requestAnimationFrame(() => again.current?.focus());
  };

  return (
    <>
      {isAsking ? (
        <AgainForm delivery={delivery} isBusy={isBusy} refusal={refusal} onSend={send} onClose={close} />
      ) : (
        <p className="delivery-acts">
          <button
            type="button"
            className="link-button"
            disabled={isBusy}
            onClick={() => void run(act(MarkDeliveredDocument, { input: { messageId } }))}
          >
            {t("delivery.tell")}
          </button>
          <button
            ref={again}
            type="button"
            className="link-button"
            disabled={isBusy}
            onClick={() => {
              setRefusal(null);
              setIsAsking(true);
            }}
          >
            {t(next === "again" ? "delivery.again" : `delivery.elsewhere.${delivery.kind}`)}
          </button>
        </p>
      )}
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
