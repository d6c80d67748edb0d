export default {
  transfer: "Transfer to a colleague",
  transferText: "What the receiver is asked, and who has the conversation when they do not answer.",
  atOnce: "Handed over at once, without asking",
  asks: "The receiver is asked and may refuse",
  answer: "Time to answer",
  returns: "When it is not taken, it goes to",
  toSender: "the sender",
  toQueue: "the queue",
  silence: "Resolve after silence",
  silenceText:
    "A conversation ends by itself when the customer says nothing after an answer. Never while the customer waits.",
  everywhere: "All channels",
  choice: { AS_ALL: "As for all", AFTER: "After", NEVER: "Never" },
  after: "after so long",
  text: "What the customer is told before (optional)",
};
