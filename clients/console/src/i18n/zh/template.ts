export default {
  variables: "插入变量",
  otherwise: "您好",
  problem: {
    malformed: "变量以两个大括号开头，但没有结束。",
    unknown: "没有名为“{{name}}”的变量。",
    needsDefault: "“{{name}}”可能没有值：请在竖线后写明默认内容。",
  },
};
