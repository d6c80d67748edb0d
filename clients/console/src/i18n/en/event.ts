// Keys are the names of events as the server sends them, dots as underscores, lower case.
export default {
  started: "Conversation started",
  queued: "Waiting for a person",
  handed_over: "Handed over to a person",
  agent_requested: "Asked for a person",
  requested: "Asked for a person",
  accepted: "Accepted",
  assigned: "Assigned",
  transferred: "Transferred",
  resolved: "Resolved",
  reopened: "Reopened",
  closed: "Closed",
  rated: "The customer rated the conversation",
  ticket_opened: "Ticket opened",
  ticket_solved: "Ticket solved",
  ticket_closed: "Ticket closed",
};
