export default {
  desk: {
    inbox: "Inbox",
    status: { open: "Open", resolved: "Resolved", any: "Everything" },
    sort: { recent: "Latest first", waiting: "Longest wait first" },
    filter: "Filter and order",
    draft: "Draft",
    youSaid: "You: {{text}}",
    empty: {
      mine: "You hold no conversation",
      queue: "The queue is empty",
      all: "No open conversation",
      done: "Nothing resolved yet",
      narrowed: "Nothing fits",
    },
    emptyText: {
      mine: "Go online and conversations come to you, or take one from the queue.",
      mineOnline: "You are online: the next customer comes to you by itself.",
      queue: "Nobody waits. New customers appear here by themselves.",
      all: "When a customer writes, it appears here.",
      done: "What you resolve is kept here.",
      narrowed: "Take a filter off, or choose another list.",
    },
    nothingOpen: "Choose a conversation",
    nothingOpenText: "J and K move through the inbox, Enter opens. ? shows all keys.",
    backToInbox: "Back to the inbox",
  },
};
