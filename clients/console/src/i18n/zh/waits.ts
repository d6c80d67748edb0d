export default {
  title: "等待多久算过长",
  text: "列表和大屏按此为客户的等待时间着色。承诺不同的团队可以单独设置。",
  everyone: "全部",
  choice: { AS_ALL: "同全部", OWN: "单独设置" },
  warn: "偏长",
  late: "过长",
};
