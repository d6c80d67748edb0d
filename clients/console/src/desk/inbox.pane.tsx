import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { StateLine } from "../session/state-line.js";
import { QueueLine } from "../queue/queue.line.js";
import { InboxHead } from "./inbox.head.js";
import { InboxRows } from "./inbox.rows.js";
import { useInbox, useInboxChanges } from "./use.inbox.js";

export function InboxPane({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation();
  const view = useSearch({ from: "/desk" });
  const navigate = useNavigate();
  const { rows, error, total, hasMore, liveCursor, readMore, refetch } = useInbox(view);
  const [cursorId, setCursorId] = useState<string | null>(null);

  const open = (id: string) => {
    setCursorId(id);
    void navigate({ to: "/desk/$conversationId", params: { conversationId: id }, search: view });
  };
  const at = rows?.findIndex((row) => row.id === (cursorId ?? openId)) ?? -1;
  const move = (by: number) => {
    const next = rows?.[Math.min(Math.max(at + by, 0), (rows?.length ?? 1) - 1)];
    if (next) setCursorId(next.id);
  };
  useKeys([
    { keys: "j", label: "keys.next", group: "inbox", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "inbox", run: () => move(-1) },
    { keys: "Enter", label: "keys.open", group: "inbox", run: () => cursorId && open(cursorId) },
  ]);

  return (
    <section className="inbox" aria-label={t("desk.inbox")}>
      {/* My own inbox is followed by the shell. */}
      {view.inbox && <Follow inbox={view.inbox} liveCursor={liveCursor} key={view.inbox} />}
      <InboxHead view={view} total={total} />
      <StateLine />
      <QueueLine isOpen={view.inbox === "queue"} />
      {error && !rows ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !rows ? (
        <div className="inbox-bones">
          {[0, 1, 2, 3, 4, 5].map((row) => (
            <Bones key={row} widths={[42, 78]} />
          ))}
        </div>
      ) : rows.length === 0 ? (
        <Empty title={t(`desk.empty.${emptyKey(view)}`)} text={t(`desk.emptyText.${emptyKey(view)}`)} icon="desk" />
      ) : (
        <InboxRows
          rows={rows}
          openId={openId}
          cursorId={cursorId ?? openId ?? null}
          onOpen={open}
          hasMore={hasMore}
          readMore={readMore}
        />
      )}
    </section>
  );
}

function emptyKey({ inbox, status }: { inbox?: "queue" | "all"; status?: string }): "mine" | "queue" | "all" | "done" {
  if (status === "resolved") return "done";
  return inbox ?? "mine";
}

function Follow({ inbox, liveCursor }: { inbox: "queue" | "all"; liveCursor: string | null | undefined }) {
  useInboxChanges(inbox === "queue" ? "QUEUE" : "ALL", liveCursor);
  return null;
}
