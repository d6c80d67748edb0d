export default {
  customer: "客户",
  findCustomer: "姓名、邮箱或电话",
  nobody: "未找到客户",
  forget: "取消选择 {{name}}",
  ofAnother: "查找其他客户的会话",
  ofSame: "返回 {{name}} 的会话",
  noConversation: "{{name}} 没有会话。",
  warning: "#{{number}} 属于另一位客户 {{name}}。合并后，会话中将能看到双方说过的内容。",
  isSame: "确认两者是同一个人",
  reason: "原因（选填）",
};
