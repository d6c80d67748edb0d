export default {
  title: "其他语言",
  text: "访客优先看到自己语言的文字；这里留空的内容和其他语言的访客，看到上面的文字。",
  none: "所有访客都看到上面的文字。",
  add: "添加语言",
  unknown: "没有这种语言，请输入名称或语言标签，例如 pt-BR。",
  own: "其他访客看到",
  usual: "系统默认语句",
  question: "问题 {{number}}",
  done: "{{done}}/{{all}}",
  remove: "移除{{language}}",
  preview: "预览语言",
  default: "其他访客",
};
