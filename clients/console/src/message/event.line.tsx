import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkedMessagesDocument, type MessagePartsFragment } from "../gql/graphql.js";
import { Bones, Failure } from "../parts/states.js";
import { eventWords } from "./event.js";
import { layOut } from "./layout.js";
import { MessageView } from "./message.view.js";
import { useActs } from "./act/use.acts.js";

/** Lines behind which a block of messages of another conversation is read. */
const BLOCKS = new Set(["merged", "split_from"]);

/** Something that happened to the conversation; where others were joined to it, what was said there. */
export function EventLine({ message, time }: { message: MessagePartsFragment; time: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const hasBlock = BLOCKS.has(message.event ?? "");
  return (
    <>
      <p className="message-event">
        {eventWords(t, message.event, message.text)} · {time}
        {hasBlock && (
          <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t(isOpen ? "pane.block.close" : "pane.block.open")}
          </button>
        )}
      </p>
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
