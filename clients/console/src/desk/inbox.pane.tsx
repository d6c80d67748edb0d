import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import type { AgentState } from "../gql/graphql.js";
import { useSession } from "../session/session.js";
import { StateLine } from "../session/state-line.js";
import { QueueLine } from "../queue/queue.line.js";
import { InboxHead } from "./inbox.head.js";
import { InboxRows } from "./inbox.rows.js";
import { InboxFollow } from "./inbox.follow.js";
import { SelectBar } from "./select/select.bar.js";
import { useSelection } from "./select/use.selection.js";
import { useInbox } from "./use.inbox.js";
import { MINE, type View } from "./view.js";
import { shownBy } from "./views/saved.js";
import { useSavedViews } from "./views/use.saved.views.js";
import { ViewBar } from "./views/view.bar.js";

export function InboxPane({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const address = useSearch({ from: "/desk" });
  const navigate = useNavigate();
  const { saved } = useSavedViews();
  const view = shownBy(address, saved);
  const { rows, error, filter, total, hasMore, liveCursor, readMore, refetch } = useInbox(view ?? MINE, {
    isOn: !!view,
  });
  const [cursorId, setCursorId] = useState<string | null>(null);
  const ids = useMemo(() => rows?.map(({ id }) => id) ?? [], [rows]);
  const selection = useSelection(ids, JSON.stringify(filter));
  const isPicking = selection.isAll || selection.ids.size > 0;

  const open = (id: string) => {
    setCursorId(id);
    void navigate({ to: "/desk/$conversationId", params: { conversationId: id }, search: address });
  };
  const change = (words: Partial<Record<keyof View, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...view, ...words }).filter(([, word]) => word)) as View;
    // Without a word of its own an address with a view's name would show the view as it was kept.
    const { view: _, ...rest } = next;
    void navigate({ to: ".", search: Object.keys(rest).length ? next : {} });
  };
  const currentId = cursorId ?? openId ?? null;
  const at = ids.indexOf(currentId ?? "");
  const move = (by: number) => {
    const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next) setCursorId(next);
    return next;
  };
  const reach = (by: number) => {
    const [from, to] = [ids[Math.max(at, 0)], move(by)];
    selection.add(...[from, to].filter((id) => id !== undefined));
  };
  useKeys([
    { keys: "j", label: "keys.next", group: "inbox", run: () => move(1) },
    { keys: "k", label: "keys.previous", group: "inbox", run: () => move(-1) },
    { keys: "Enter", label: "keys.open", group: "inbox", run: () => cursorId && open(cursorId) },
    { keys: "v", label: "views.pickKey", group: "inbox", run: () => currentId && selection.toggle(currentId) },
    { keys: "shift+j", label: "views.pickNext", group: "inbox", run: () => reach(1) },
    { keys: "shift+k", label: "views.pickPrevious", group: "inbox", run: () => reach(-1) },
    { keys: "mod+a", label: "views.pickAllKey", group: "inbox", run: selection.all },
  ]);
  useKeys([{ keys: "Escape", run: selection.clear }], { isOn: isPicking });

  return (
    <section className="inbox" aria-label={t("desk.inbox")}>
      {view && <InboxFollow key={followedBy(view)} inbox={followedBy(view)} liveCursor={liveCursor} />}
      <InboxHead view={view ?? MINE} saved={saved} total={total} onChange={change} />
      <StateLine />
      <QueueLine isOpen={view?.inbox === "queue"} />
      {view && <ViewBar view={view} saved={saved?.find(({ id }) => id === view.view)} onChange={change} />}
      {error && !rows ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !rows ? (
        <div className="inbox-bones">
          {[0, 1, 2, 3, 4, 5].map((row) => (
            <Bones key={row} widths={[42, 78]} />
          ))}
        </div>
      ) : rows.length === 0 ? (
        <Empty
          title={t(`desk.empty.${emptyKey(view)}`)}
          text={t(`desk.emptyText.${emptyTextKey(view, agent.state)}`)}
          icon="desk"
        />
      ) : (
        <InboxRows
          rows={rows}
          openId={openId}
          cursorId={currentId}
          selection={selection}
          isPicking={isPicking}
          onOpen={open}
          hasMore={hasMore}
          readMore={readMore}
        />
      )}
      {isPicking && <SelectBar selection={selection} filter={filter} total={total} />}
    </section>
  );
}

/** Which stream keeps a list true. */
function followedBy({ inbox, view }: View): "MINE" | "QUEUE" | "ALL" {
  if (inbox === "queue") return "QUEUE";
  return (!inbox && !view) || inbox === "snoozed" ? "MINE" : "ALL";
}

function emptyTextKey(view: View | undefined, state: AgentState) {
  const key = emptyKey(view);
  return key === "mine" && state === "ONLINE" ? "mineOnline" : key;
}

function emptyKey(view: View | undefined): "mine" | "queue" | "all" | "done" | "narrowed" {
  const { inbox, view: saved, sort: _, ...rest } = view ?? MINE;
  if (rest.status === "resolved" && Object.keys(rest).length === 1) return "done";
  if (saved || Object.keys(rest).length) return "narrowed";
  return inbox === undefined ? "mine" : inbox === "queue" || inbox === "all" ? inbox : "narrowed";
}
