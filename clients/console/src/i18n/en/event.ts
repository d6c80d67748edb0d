// Lines that carry no name or number; the others are shown as the server wrote them.
export default {
  handed_over: "Handed over to a person",
  agent_left: "The agent had to leave; waiting for the next",
  resolved: "Resolved",
  reopened: "Reopened",
};
