// Answers that go out by e-mail or telephone to a customer who left a message.
export default {
  bar: {
    title: "Offline message",
    EMAIL: "answers go out by e-mail to",
    PHONE: "answers go out by text message to",
    CALL: "answers do not go out by themselves; call the customer:",
    WRITE: "answers do not go out by themselves; write to the customer:",
  },
  copy: { EMAIL: "Copy the address", PHONE: "Copy the number" },
  call: "Call {{number}}",
  write: "Write to {{address}}",
  going: { EMAIL: "Going out by e-mail…", PHONE: "Going out by text message…" },
  files: "Goes out as soon as its files have been checked…",
  tried: {
    EMAIL: "Not taken by the mail server yet; it is tried again by itself.",
    PHONE: "The text message was not taken yet; it is tried again by itself.",
  },
  sent: { EMAIL: "Sent by e-mail to {{to}}", PHONE: "Sent by text message to {{to}}" },
  recalled: {
    EMAIL: "Went out by e-mail to {{to}} before it was taken back",
    PHONE: "Went out by text message to {{to}} before it was taken back",
  },
  told: "Told by {{name}}",
  toldByMe: "Told by you",
  toldBySomebody: "The customer was told",
  byHand: {
    NOT_SET_UP: {
      EMAIL: "Not sent: no mail server is set up. Tell the customer:",
      PHONE: "Not sent: no text messages are set up. Call the customer:",
    },
    LOCAL_NUMBER: "Not sent: the number lacks its country. Call the customer:",
    TOO_LONG: "Not sent: too long for a text message. Call the customer:",
    FILES: "Not sent: a text message carries no files. Call the customer:",
  },
  failed: {
    REFUSED: { EMAIL: "Refused by the mail server:", PHONE: "The text message was refused:" },
    UNREACHABLE: {
      EMAIL: "Not sent: no mail server took it for a day:",
      PHONE: "Not sent: the text message was not taken for a day:",
    },
    UNCERTAIN: "The line broke while it was sent; it may have arrived:",
  },
  tell: "I told the customer",
  again: "Send again",
  elsewhere: { EMAIL: "Correct the address", PHONE: "Correct the number" },
  to: "E-mail address or telephone number",
  twice: "It may have arrived already: sent again, the customer may get it twice.",
  send: "Send",
  // For the record.
  means: { EMAIL: "by e-mail", PHONE: "by telephone" },
  state: {
    WAITING: "waiting",
    SENDING: "being sent",
    SENT: "sent",
    FAILED: "failed",
    BY_HAND: "to be told by an agent",
    TOLD: "told by an agent",
    CANCELLED: "taken back before it went out",
  },
  reason: {
    NOT_SET_UP: "not set up",
    LOCAL_NUMBER: "the number lacks its country",
    NOT_FOR_TEXT: "not fit for a text message",
    REFUSED: "refused",
    UNREACHABLE: "not taken for a day",
    UNCERTAIN: "it may have arrived",
  },
};
