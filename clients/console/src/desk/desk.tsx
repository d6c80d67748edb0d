import "./desk.css";
import { Outlet, useParams } from "@tanstack/react-router";
import { InboxPane } from "./inbox.pane.js";

/** The agent's one screen: inbox, conversation, side panel. On a phone, one of them at a time. */
export function Desk() {
  const { conversationId } = useParams({ strict: false });
  return (
    <div className="desk" data-open={conversationId ? "conversation" : "inbox"}>
      <InboxPane openId={conversationId} />
      <Outlet />
    </div>
  );
}
