export default {
  title: "Notifications",
  unread_one: "Notifications, {{count}} unread",
  unread_other: "Notifications, {{count}} unread",
  readAll: "Mark all as read",
  none: "Nobody has called you. Mentions, whispers, notes on what you follow and offers come here.",
  kind: {
    MENTION: "{{name}} mentioned you",
    NOTE: "{{name}} wrote a note",
    WHISPER: "{{name}} whispered to you",
  },
  offer: "{{name}} is offered to you",
  settings: "Sounds and desktop",
  sound: {
    conversation: "Sound for a new conversation",
    message: "Sound for a new message",
    mention: "Sound for a mention",
  },
  volume: "Volume",
  desktop: "Show on the desktop while I am elsewhere",
  desktopRefused: "The browser does not allow notes on the desktop",
  quietAway: "Silence while I am away or on a break",
  here: "Kept in this browser.",
};
