export default {
  handed_over: "已转人工",
  agent_left: "客服已离开，正在安排下一位",
  resolved: "已解决",
  reopened: "已重新打开",
};
