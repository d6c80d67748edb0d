import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { useLinks } from "./link/use.links.js";
import { useSnooze } from "./snooze/use.snooze.js";

/** Why the conversation rests, and the way back: it is put aside, or goes on in another one. */
export function StandingBar({ conversation }: { conversation: ConversationHeadFragment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { wake } = useSnooze();
  const { unmerge } = useLinks();
  const { status, snoozedUntil, mergedInto } = conversation;
  if (mergedInto)
    return (
      <div className="composer-bar composer-bar-slim">
        <span className="grow">{t("pane.link.isMerged", { number: mergedInto.number })}</span>
        <Link
          to="/desk/$conversationId"
          params={{ conversationId: mergedInto.id }}
          search={(known: object) => known}
          className="link-button"
        >
          {t("pane.link.open")}
        </Link>
        <button type="button" className="link-button" onClick={() => void unmerge(conversation)}>
          {t("pane.undo")}
        </button>
      </div>
    );
  if (status !== "SNOOZED") return null;
  const time = snoozedUntil
    ? new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(snoozedUntil))
    : null;
  return (
    <div className="composer-bar composer-bar-slim" role="status">
      <span className="grow">{time ? t("pane.snooze.until", { time }) : t("pane.snooze.untilAnswer")}</span>
      <button type="button" className="link-button" onClick={() => void wake(conversation)}>
        {t("pane.snooze.wake")} <kbd>S</kbd>
      </button>
    </div>
  );
}
