import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SearchMessagesQuery } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { Icon } from "../parts/icon.js";
import { ConversationPill, Tier } from "../parts/status.js";
import { Moment } from "../time/moment.js";
import { MoreHits } from "./more.hits.js";
import type { Reading } from "./use.reading.js";

type Found = SearchMessagesQuery["searchMessages"];

interface ListProps {
  readonly found: Found;
  /** What stands here answers the search before this one. */
  readonly isOld: boolean;
  readonly reading: Reading;
}

export function HitList({ found, isOld, reading }: ListProps) {
  const { t } = useTranslation();
  const { history } = useRouter();
  const [at, setAt] = useState(-1);
  const hits = found.nodes.filter((hit) => hit.conversation);
  const move = (by: number) => {
    const next = Math.min(Math.max(at + by, 0), hits.length - 1);
    setAt(next);
    document.querySelectorAll(".hit")[next]?.scrollIntoView({ block: "nearest" });
  };
  const current = hits[at];
  useKeys([
    { keys: "j", label: "keys.next", group: "list", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "list", run: () => move(-1) },
    {
      keys: "Enter",
      label: "keys.open",
      group: "list",
      run: () => current?.conversation && history.push(`/desk/${current.conversation.id}#${current.message.id}`),
    },
  ]);
  return (
    <section aria-label={t("search.messages")} className="hits" data-old={isOld}>
      <ol>
        {hits.map((hit, index) => (
          <Hit key={hit.message.id} hit={hit} isCurrent={index === at} />
        ))}
      </ol>
      {found.pageInfo.hasNextPage && <MoreHits found={found} reading={reading} />}
    </section>
  );
}

function Hit({ hit, isCurrent }: { hit: Found["nodes"][number]; isCurrent: boolean }) {
  const { t } = useTranslation();
  const { conversation, message, snippet } = hit;
  if (!conversation) return null;
  const name = conversation.customer?.displayName ?? t("customer.unknown");
  const speaker =
    message.author === "CUSTOMER"
      ? name
      : message.author === "AGENT"
        ? (message.agent?.name ?? t("conversation.agent"))
        : t("conversation.bot");
  const isNote = message.kind === "NOTE" || message.kind === "WHISPER";
  return (
    <li>
      <Link
        to="/desk/$conversationId"
        params={{ conversationId: conversation.id }}
        search={{ inbox: "all", status: "any" }}
        hash={message.id}
        className="hit"
        data-current={isCurrent}
        data-note={isNote}
      >
        <span className="row hit-head">
          <span className="row hit-who">
            <span className="hit-name clip">{name}</span>
            {conversation.customer && <Tier tier={conversation.customer.tier} />}
          </span>
          <span className="dim num clip hit-where">
            #{conversation.number} · {conversation.channel.name}
          </span>
          <ConversationPill status={conversation.status} />
          <span className="dim end hit-at">
            <Moment at={message.sentAt} as="stamp" />
          </span>
        </span>
        <span className="hit-text">
          {isNote && (
            <span className="hit-note" title={t("conversation.mode.note")}>
              <Icon name="note" size={13} />
            </span>
          )}
          {speaker !== name && <span className="dim">{speaker}: </span>}
          {snippet.map((piece, index) =>
            piece.isMatch ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
          )}
        </span>
      </Link>
    </li>
  );
}
