import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkedMessagesDocument, type MessagePartsFragment } from "../gql/graphql.js";
import { Bones, Failure } from "../parts/states.js";
import { eventWords } from "./event.js";
import { layOut } from "./layout.js";
import { MessageView } from "./message.view.js";
import { type Acts, useActs } from "./act/use.acts.js";

/** Lines behind which a block of messages of another conversation is read. */
const BLOCKS = new Set(["merged", "split_from"]);

/** Lines that tell of a hand-over, which may bear a note for the receiver. */
const HANDING = new Set(["transferred", "joined"]);
/** The line and its hand-over are written by one change, a moment apart. */
const ONE_CHANGE_MS = 2_000;

type HandOver = Acts["transfers"][number];

const isOf = ({ at, outcome, answeredAt }: HandOver, { sentAt }: MessagePartsFragment): boolean =>
  Math.abs(Date.parse((outcome === "ACCEPTED" && answeredAt) || at) - Date.parse(sentAt)) < ONE_CHANGE_MS;

/** Something that happened to the conversation; where others were joined to it, what was said there. */
export function EventLine({ message, time }: { message: MessagePartsFragment; time: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { transfers } = useActs();
  const handed = HANDING.has(message.event ?? "") ? transfers.find((one) => one.note && isOf(one, message)) : null;
  const hasBlock = BLOCKS.has(message.event ?? "");
  return (
    <>
      <p className="message-event">
        {eventWords(t, message)} · {time}
        {hasBlock && (
          <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t(isOpen ? "pane.block.close" : "pane.block.open")}
          </button>
        )}
      </p>
      {handed && (
        <p className="message-handed">
          {handed.by && <b>{handed.by.name}</b>} {handed.note}
        </p>
      )}
      {hasBlock && isOpen && <Block id={message.id} />}
    </>
  );
}

function Block({ id }: { id: string }) {
  const { customerName } = useActs();
  const { data, error, refetch } = useQuery(LinkedMessagesDocument, { variables: { id } });
  const found = data?.node?.__typename === "Message" ? data.node.link : null;
  if (error && !found) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!data) return <Bones />;
  return (
    <div className="message-block">
      {layOut(found?.messages?.nodes ?? [], [], 0).map(
        (line) =>
          line.kind === "message" && (
            <MessageView
              key={line.key}
              message={line.message}
              startsTurn={line.startsTurn}
              customerName={customerName}
              isRead={false}
            />
          ),
      )}
    </div>
  );
}
