import { Link, useSearch } from "@tanstack/react-router";
import { Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment, ConversationRowFragment } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { Avatar } from "../parts/avatar.js";
import { Icon, type IconName } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { ConversationPill, Tier } from "../parts/status.js";
import { useSession } from "../session/session.js";
import { Waited } from "../time/moment.js";
import type { Viewer } from "../viewing/use.viewers.js";
import { ViewerFaces } from "../viewing/viewers.js";
import { useAccept, useMoves } from "./use.moves.js";
import type { Panel } from "../panel/use.panel.js";
import { PriorityMenu, usePriorityItems } from "./priority/priority.menu.js";

interface HeadProps {
  readonly row: ConversationRowFragment;
  readonly moves: ConversationHeadFragment["allowedMoves"] | undefined;
  readonly panel: Panel;
  readonly viewers: readonly Viewer[];
  readonly following: { readonly isFollowed: boolean; toggle(): Promise<void> } | null;
  onSnooze(): void;
  onOpen(dialog: "transfer" | "ticket" | "merge" | "macro"): void;
}

/** Whether the state machine lets this conversation take the verb now. */
export function allows(moves: ConversationHeadFragment["allowedMoves"] | undefined, verb: string): boolean {
  return !!moves?.some((move) => move.verb === verb);
}

export function ConversationHead({ row, moves, panel, viewers, following, onSnooze, onOpen }: HeadProps) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const search = useSearch({ from: "/desk" });
  const { resolve, reopen, transfer } = useMoves();
  const accept = useAccept();
  const priorities = usePriorityItems(row);
  const name = row.customer?.displayName ?? t("customer.unknown");
  const isMine = row.assignee?.id === agent.id;
  const canResolve = allows(moves, "resolve");
  const canReopen = allows(moves, "reopen") && (row.status === "RESOLVED" || row.status === "CLOSED");
  const assign = () =>
    void (allows(moves, "accept") ? accept(row) : !isMine && transfer(row, { agentId: agent.id }, ""));

  useKeys([
    { keys: "e", label: "keys.resolve", group: "conversation", run: () => canResolve && void resolve(row) },
    { keys: "a", label: "keys.assign", group: "conversation", run: assign },
  ]);

  return (
    <header className="conversation-head">
      <Link to="/desk" search={search} className="icon-button only-narrow" aria-label={t("desk.backToInbox")}>
        <Icon name="left" />
      </Link>
      <Avatar name={name} />
      <div className="conversation-head-name">
        <h1 className="row">
          <span className="clip">{name}</span>
          {row.customer && <Tier tier={row.customer.tier} />}
        </h1>
        <p className="dim clip only-wide num">
          #{row.number} · {row.channel.name}
          {row.assignee && ` · ${isMine ? t("conversation.mine") : row.assignee.name}`}
          {row.team && ` · ${row.team.name}`}
        </p>
      </div>
      <span className="only-wide">
        <ConversationPill status={row.status} />
      </span>
      {row.isCustomerWaiting && row.waitingSince && (
        <span className="row conversation-wait only-wide" style={{ gap: 4 }}>
          <Icon name="clock" size={13} />
          <Waited since={row.waitingSince} teamId={row.team?.id} />
        </span>
      )}
      <span className="grow" />
      <ViewerFaces viewers={viewers} />
      {following && (
        <span className="only-wide">
          <Action
            icon="bell"
            label={t(following.isFollowed ? "pane.follow.off" : "pane.follow.on")}
            keys="F"
            isPressed={following.isFollowed}
            onClick={() => void following.toggle()}
          />
        </span>
      )}
      {(allows(moves, "snooze") || row.status === "SNOOZED") && (
        <Action
          icon="snooze"
          label={t(row.status === "SNOOZED" ? "pane.snooze.wake" : "pane.snooze.button")}
          keys="S"
          isPressed={row.status === "SNOOZED"}
          onClick={onSnooze}
        />
      )}
      <Action icon="transfer" label={t("conversation.transfer")} keys="T" onClick={() => onOpen("transfer")} />
      <span className="only-wide conversation-acts">
        {row.status !== "CLOSED" && <PriorityMenu row={row} />}
        <Action icon="merge" label={t("pane.link.button")} keys="W" onClick={() => onOpen("merge")} />
        <Action icon="tickets" label={t("conversation.openTicket")} keys="O" onClick={() => onOpen("ticket")} />
      </span>
      <span className="only-narrow">
        <Menu
          label={t("pane.more")}
          className="icon-button"
          side="below-end"
          face={<Icon name="more" />}
          items={[
            ...(following
              ? [
                  {
                    label: t(following.isFollowed ? "pane.follow.off" : "pane.follow.on"),
                    run: () => void following.toggle(),
                  },
                ]
              : []),
            { label: t("pane.link.button"), run: () => onOpen("merge") },
            { label: t("pane.macro.title"), run: () => onOpen("macro") },
            { label: t("conversation.openTicket"), run: () => onOpen("ticket") },
            ...priorities,
          ]}
        />
      </span>
      <Action icon="panel" label={t("conversation.panel")} keys="]" isPressed={panel.isOpen} onClick={panel.toggle} />
      {canResolve && (
        <Button
          className="conversation-resolve"
          icon={<Icon name="check" size={14} />}
          onClick={() => void resolve(row)}
          aria-label={t("conversation.resolve")}
        >
          <span className="only-wide">{t("conversation.resolve")}</span>
        </Button>
      )}
      {canReopen && !canResolve && <Button onClick={() => void reopen(row)}>{t("conversation.reopen")}</Button>}
    </header>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly isPressed?: boolean;
  onClick(): void;
}

function Action({ icon, label, keys, isPressed, onClick }: ActionProps) {
  return (
    <Tooltip
      title={
        <>
          {label} <kbd>{keys}</kbd>
        </>
      }
      mouseEnterDelay={0.4}
    >
      <button type="button" className="icon-button" aria-label={label} aria-pressed={isPressed} onClick={onClick}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
