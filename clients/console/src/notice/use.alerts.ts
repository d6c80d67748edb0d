import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment, NoticePartsFragment } from "../gql/graphql.js";
import { useSession } from "../session/session.js";
import { newsIn } from "./news.js";
import { permission } from "./desktop.js";
import { type SoundName, SOUNDS, useNoticeSettings } from "./notice.settings.js";
import { play } from "./sound.js";
import { useNoticeChanges } from "./use.notices.js";

interface Told {
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

/** Says by sound, and on the desktop where that is wanted, what comes while I look elsewhere. Mounted once. */
export function useAlerts(rows: readonly ConversationRowFragment[] | undefined): void {
  const { t } = useTranslation();
  const { agent } = useSession();
  const { history } = useRouter();
  const settings = useNoticeSettings();
  const known = useRef<ReadonlyMap<string, number> | null>(null);

  const alert = (kind: SoundName, { title, text, path }: Told) => {
    if (!settings) return;
    const isQuiet = settings.isQuietWhenAway && (agent.state === "AWAY" || agent.state === "BREAK");
    const isLooking = document.visibilityState === "visible" && location.pathname === path.split("#")[0];
    if (isQuiet || !settings[SOUNDS[kind]] || isLooking) return;
    play(kind, settings.volume / 100);
    if (!settings.isOnDesktop || document.hasFocus() || permission() !== "granted") return;
    const note = new Notification(title, { body: text.slice(0, 140), tag: path });
    note.onclick = () => {
      window.focus();
      history.push(path);
      note.close();
    };
  };

  useEffect(() => {
    if (!rows) return;
    const before = known.current;
    known.current = new Map(rows.map((row) => [row.id, row.lastSequence]));
    // What is there when the window opens is no news.
    if (!before) return;
    for (const { kind, row } of newsIn(before, rows)) {
      const title = row.customer?.displayName ?? t("customer.unknown");
      alert(kind, { title, text: row.lastMessage?.text ?? row.subject ?? "", path: `/desk/${row.id}` });
    }
  }, [rows]);

  useNoticeChanges((notice: NoticePartsFragment) => {
    if (!notice.conversation) return;
    const title = t(`notice.kind.${notice.kind}`, { name: notice.by?.name ?? "" });
    alert("mention", { title, text: notice.message?.text ?? "", path: pathOf(notice) });
  });
}

/** Where a notification leads: to its conversation, at the note. */
export function pathOf({ conversation, message }: NoticePartsFragment): string {
  return `/desk/${conversation?.id}${message ? `#${message.id}` : ""}`;
}
