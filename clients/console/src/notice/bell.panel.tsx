import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment, NoticePartsFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { Bones, Failure } from "../parts/states.js";
import { Moment } from "../time/moment.js";
import { NoticeSettingsPart } from "./notice.settings.part.js";
import { pathOf } from "./use.alerts.js";
import { markRead, useNotices } from "./use.notices.js";

interface PanelProps {
  readonly offers: readonly ConversationRowFragment[];
  close(): void;
}

const ICONS = { MENTION: "note", NOTE: "star", WHISPER: "whisper", NOT_DELIVERED: "alert" } as const;

export function BellPanel({ offers, close }: PanelProps) {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { notices, unread, error, refetch, hasMore, readMore } = useNotices();
  const [isSetting, setIsSetting] = useState(false);
  const go = (path: string) => {
    close();
    history.push(path);
  };
  const open = (notice: NoticePartsFragment) => {
    if (!notice.readAt) void markRead([notice.id]);
    go(pathOf(notice));
  };
  return (
    <div className="bell-panel">
      <header className="bell-head">
        <h2 className="grow">{t("notice.title")}</h2>
        {unread > 0 && (
          <button type="button" className="link-button" onClick={() => void markRead()}>
            {t("notice.readAll")}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t("notice.settings")}
          aria-pressed={isSetting}
          onClick={() => setIsSetting(!isSetting)}
        >
          <Icon name="settings" />
        </button>
      </header>
      {isSetting && <NoticeSettingsPart />}
      <ul className="bell-list" aria-label={t("notice.title")}>
        {offers.map((row) => (
          <li key={row.id}>
            <button type="button" className="notice" data-unread="true" onClick={() => go(`/desk/${row.id}`)}>
              <Icon name={row.offer?.kind === "TRANSFER" ? "transfer" : "desk"} size={15} />
              <span className="notice-lines">
                <span className="clip">
                  {t("notice.offer", { name: row.customer?.displayName ?? t("customer.unknown") })}
                </span>
                <span className="clip dim">{row.subject}</span>
              </span>
              {row.offer && <Moment at={row.offer.offeredAt} as="stamp" />}
            </button>
          </li>
        ))}
        {error && !notices ? (
          <li>
            <Failure error={error} retry={() => void refetch()} isSmall />
          </li>
        ) : !notices ? (
          <li>
            <Bones widths={[80, 60]} />
          </li>
        ) : (
          notices.map((notice) => (
            <li key={notice.id}>
              <button type="button" className="notice" data-unread={!notice.readAt} onClick={() => open(notice)}>
                <Icon name={ICONS[notice.kind]} size={15} />
                <span className="notice-lines">
                  <span className="clip">
                    {t(`notice.kind.${notice.kind}`, { name: notice.by?.name ?? "" })}
                    {notice.conversation?.customer && ` · ${notice.conversation.customer.displayName}`}
                  </span>
                  <span className="clip dim">{notice.message?.text}</span>
                </span>
                <Moment at={notice.at} as="stamp" />
              </button>
            </li>
          ))
        )}
        {notices?.length === 0 && !offers.length && <li className="dim bell-none">{t("notice.none")}</li>}
        {hasMore && (
          <li className="bell-none">
            <button type="button" className="link-button" onClick={readMore}>
              {t("search.more")}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
