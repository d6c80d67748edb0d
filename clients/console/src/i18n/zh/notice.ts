export default {
  title: "通知",
  unread_other: "通知，{{count}} 条未读",
  readAll: "全部标为已读",
  none: "暂无通知。有人提到您、悄悄提示、您关注的会话有新备注或有会话邀请时，会显示在这里。",
  kind: {
    MENTION: "{{name}} 提到了您",
    NOTE: "{{name}} 写了备注",
    WHISPER: "{{name}} 悄悄提示您",
  },
  offer: "邀请您接待{{name}}",
  settings: "声音与桌面通知",
  sound: { conversation: "新会话提示音", message: "新消息提示音", mention: "提到我时的提示音" },
  volume: "音量",
  desktop: "离开页面时显示桌面通知",
  desktopRefused: "浏览器不允许桌面通知",
  quietAway: "离开或小休时静音",
  here: "保存在当前浏览器中。",
};
