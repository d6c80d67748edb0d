import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLinks } from "../../conversation/link/use.links.js";
import { ConversationLinksDocument } from "../../gql/graphql.js";
import { readAgain } from "../../live/again/read.again.js";
import { useReadAgain } from "../../live/again/use.read.again.js";
import { Icon } from "../../parts/icon.js";
import { Moment } from "../../time/moment.js";
import { useSession } from "../../session/session.js";

/** Conversations that were merged with this one or split off it, with the way back. */
export function LinksCard({ conversationId, version }: { conversationId: string; version: number }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { unmerge, unsplit } = useLinks();
  const { data } = useQuery(ConversationLinksDocument, { variables: { id: conversationId } });
  useReadAgain("ConversationLinks", version, !!data);
  const links = (data?.conversation?.links ?? []).filter((one) => one.part && one.whole);
  if (!links.length) return null;
  return (
    <section className="card" aria-label={t("side.links.title")}>
      <div className="card-head">
        <h2>{t("side.links.title")}</h2>
      </div>
      <ul>
        {links.map(({ kind, at, undoneAt, part, whole, by }) => {
          const isWhole = whole?.id === conversationId;
          const other = isWhole ? part : whole;
          if (!other || !part) return null;
          const words = t(`side.links.${kind}_${isWhole ? "IN" : "OUT"}`, { number: other.number });
          return (
            <li key={`${kind}-${at}`} className="link-item" data-undone={!!undoneAt}>
              <Icon name={kind === "MERGE" ? "merge" : "split"} size={13} />
              <span className="grow">
                <Link
                  to="/desk/$conversationId"
                  params={{ conversationId: other.id }}
                  search={(known: object) => known}
                  title={other.subject ?? ""}
                >
                  {words}
                </Link>
                <span className="dim clip">
                  {by?.name} · <Moment at={at} />
                  {undoneAt && ` · ${t("side.links.undone")}`}
                </span>
              </span>
              {!undoneAt && can("conversation:reply") && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    void (kind === "MERGE" ? unmerge(part) : unsplit(part)).then(() => readAgain(["ConversationLinks"]))
                  }
                >
                  {t("pane.undo")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
