export type Language = "zh" | "en";

export interface Texts {
  title: string;
  access: string;
  accessHint: string;
  apply: string;
  clear: string;
  anonymous: string;
  signIn: string;
  checking: string;
  unreachable: string;
  as(name: string, workspace: string): string;
  apiKey: string;
  cost: string;
  costOf(requested: string, limit: string): string;
  left(remaining: string): string;
  noCost: string;
  language: string;
  shelf: string;
  shelfLead: string;
  search: string;
  nothing: string;
  kinds: Record<"query" | "mutation" | "subscription", string>;
}

const zh: Texts = {
  title: "接口浏览器",
  access: "API 密钥或令牌",
  accessHint: "留空时使用控制台的登录会话",
  apply: "使用",
  clear: "清除",
  anonymous: "未登录，或缺少 document:free 权限。",
  signIn: "到控制台登录",
  checking: "正在验证…",
  unreachable: "无法连接服务器",
  as: (name, workspace) => `${name} · ${workspace}`,
  apiKey: "API 密钥",
  cost: "上次请求的开销",
  costOf: (requested, limit) => `开销 ${requested} / ${limit}`,
  left: (remaining) => `剩余 ${remaining}`,
  noCost: "开销 —",
  language: "语言",
  shelf: "示例",
  shelfLead: "点选后在新标签页中打开，按 ⌘/Ctrl Enter 运行。",
  search: "查找示例",
  nothing: "没有匹配的示例",
  kinds: { query: "查询", mutation: "变更", subscription: "订阅（实时）" },
};

const en: Texts = {
  title: "Explorer",
  access: "API key or token",
  accessHint: "Empty: your session of the console is used",
  apply: "Use",
  clear: "Clear",
  anonymous: "Not signed in, or without the permission document:free.",
  signIn: "Sign in to the console",
  checking: "Checking…",
  unreachable: "Server cannot be reached",
  as: (name, workspace) => `${name} · ${workspace}`,
  apiKey: "API key",
  cost: "Cost of the last request",
  costOf: (requested, limit) => `Cost ${requested} of ${limit}`,
  left: (remaining) => `${remaining} left`,
  noCost: "Cost —",
  language: "Language",
  shelf: "Examples",
  shelfLead: "Opens in a new tab; run it with ⌘/Ctrl Enter.",
  search: "Find an example",
  nothing: "No example fits",
  kinds: { query: "Queries", mutation: "Mutations", subscription: "Subscriptions (live)" },
};

export function textsIn(language: Language): Texts {
  return language === "zh" ? zh : en;
}
