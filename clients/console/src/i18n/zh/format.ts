export default {
  title: "文字格式",
  bold: "加粗",
  italic: "斜体",
  strike: "删除线",
  code: "代码",
  list: "列表",
  numbers: "编号列表",
  quote: "引用",
  link: "链接",
};
