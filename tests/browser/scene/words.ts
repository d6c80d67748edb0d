/** What stands on the screen in each language, as people on both sides read it; and what they write themselves. */
export interface Words {
  readonly console: Record<
    | "email"
    | "password"
    | "signIn"
    | "goOnline"
    | "reply"
    | "ticketTitle"
    | "resolve"
    | "resolved"
    | "satisfied"
    | "inbox"
    | "sent"
    | "today"
    | "suggestions",
    string
  >;
  readonly widget: Record<
    | "open"
    | "field"
    | "log"
    | "person"
    | "second"
    | "withPerson"
    | "solved"
    | "ask"
    | "comment"
    | "submit"
    | "thanks"
    | "sent",
    string
  >;
  readonly typing: { inWidget(name: string): string; readonly inConsole: RegExp };
  readonly opened: RegExp;
  readonly said: Record<
    "agent" | "question" | "answer" | "source" | "problem" | "greeting" | "canned" | "ticket" | "praise",
    string
  >;
}

const en: Words = {
  console: {
    email: "E-mail",
    password: "Password",
    signIn: "Sign in",
    goOnline: "Go online",
    reply: "Reply",
    ticketTitle: "Title",
    resolve: "Resolve",
    resolved: "Resolved",
    satisfied: "satisfied",
    inbox: "Inbox",
    sent: "Sent",
    today: "Today",
    suggestions: "Suggestions",
  },
  widget: {
    open: "Open chat",
    field: "Your message",
    log: "Conversation",
    person: "Talk to a person",
    second: "Number 2 in the queue",
    withPerson: "You are talking to a person",
    solved: "Marked as solved",
    ask: "How did we do?",
    comment: "What should we know? (optional)",
    submit: "Send rating",
    thanks: "Thank you for your rating.",
    sent: "Sent",
  },
  typing: { inWidget: (name) => `${name} is typing`, inConsole: /is typing…$/ },
  opened: /Ticket #\d+ opened/,
  said: {
    agent: "Alice Wong",
    question: "How do I reset my headphones?",
    answer: "Hold both buttons for ten seconds until the light turns white.",
    source: "Based on: How do I reset my headphones?",
    problem: "The left side stays silent.",
    greeting: "Good day, I will look into it with you.",
    canned: "Thank you for your patience.",
    ticket: "Left side silent",
    praise: "Quick and kind",
  },
};

const zh: Words = {
  console: {
    email: "邮箱",
    password: "密码",
    signIn: "登录",
    goOnline: "上线",
    reply: "回复",
    ticketTitle: "标题",
    resolve: "解决",
    resolved: "已解决",
    satisfied: "满意度",
    inbox: "会话列表",
    sent: "已发送",
    today: "今日",
    suggestions: "推荐答案",
  },
  widget: {
    open: "打开在线客服",
    field: "消息内容",
    log: "对话内容",
    person: "转人工",
    second: "当前排在第 2 位",
    withPerson: "人工客服正在为您服务",
    solved: "问题已标记为解决",
    ask: "请为本次服务打分",
    comment: "还想告诉我们什么？（选填）",
    submit: "提交评价",
    thanks: "感谢您的评价。",
    sent: "已发送",
  },
  typing: { inWidget: (name) => `${name}正在输入`, inConsole: /正在输入…$/ },
  opened: /已创建工单 #\d+/,
  said: {
    agent: "王丽",
    question: "耳机怎么恢复出厂设置？",
    answer: "同时按住两个按键十秒，直到指示灯变白。",
    source: "答案来源：耳机怎么恢复出厂设置？",
    problem: "左边一直没有声音。",
    greeting: "您好，我来帮您看一下。",
    canned: "感谢您的耐心等待。",
    ticket: "左耳无声",
    praise: "又快又好",
  },
};

export const WORDS = { en, "zh-CN": zh } as const;
export type Locale = keyof typeof WORDS;
