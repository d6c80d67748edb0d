import type { Language } from "../texts.js";

export type Kind = "query" | "mutation" | "subscription";

/** One operation on the shelf; its document is the file of the same name. */
export interface Example {
  file: string;
  kind: Kind;
  title: Record<Language, string>;
  line: Record<Language, string>;
  /** Variables to begin with; dates are those of the moment it is opened. */
  variables?(now: Date): Record<string, unknown>;
}

const lastWeek = (now: Date) => ({ from: new Date(now.getTime() - 7 * 86_400_000).toISOString(), to: now.toISOString() });

export const examples: readonly Example[] = [
  {
    file: "queries/viewer",
    kind: "query",
    title: { zh: "我是谁", en: "Who am I" },
    line: { zh: "凭证的身份、工作区与权限", en: "Identity, workspace and scopes of the credential" },
  },
  {
    file: "queries/inbox",
    kind: "query",
    title: { zh: "收件箱", en: "Inbox" },
    line: { zh: "等待最久的会话，跨四个子图一次取回", en: "Longest waiting first; four subgraphs in one request" },
    variables: () => ({ first: 20 }),
  },
  {
    file: "queries/queue",
    kind: "query",
    title: { zh: "排队现状", en: "The queue now" },
    line: { zh: "人数、最长等待、空闲名额与预计等待", en: "How many, how long, free slots and the estimate" },
  },
  {
    file: "queries/customer",
    kind: "query",
    title: { zh: "客户全貌", en: "A customer, all round" },
    line: { zh: "资料、身份、会话与工单", en: "Profile, identities, conversations and tickets" },
    variables: () => ({ search: "" }),
  },
  {
    file: "queries/tickets",
    kind: "query",
    title: { zh: "进行中的工单", en: "Tickets in progress" },
    line: { zh: "按条件筛选，翻页取回", en: "Filtered, page by page" },
    variables: () => ({ first: 20, after: null }),
  },
  {
    file: "queries/knowledge",
    kind: "query",
    title: { zh: "检索知识库", en: "Search the knowledge base" },
    line: { zh: "候选答案与可信度", en: "Candidate answers with their confidence" },
    variables: () => ({ text: "耳机只有一边有声音" }),
  },
  {
    file: "queries/report",
    kind: "query",
    title: { zh: "首次响应时间（近七天）", en: "First response, last seven days" },
    line: { zh: "按天的中位数与 P90", en: "Median and 90th percentile per day" },
    variables: lastWeek,
  },
  {
    file: "mutations/create-faq",
    kind: "mutation",
    title: { zh: "新增知识条目", en: "Add an answer" },
    line: { zh: "带幂等键，重复提交只生效一次", en: "With an idempotency key: sent twice, done once" },
    variables: () => ({
      input: {
        question: "耳机如何恢复出厂设置？",
        similarQuestions: ["怎么重置耳机"],
        answer: "放回充电盒，长按按键 10 秒。",
        locale: "zh-CN",
        isEnabled: true,
        idempotencyKey: crypto.randomUUID(),
      },
    }),
  },
  {
    file: "mutations/send-message",
    kind: "mutation",
    title: { zh: "回复客户", en: "Reply to a customer" },
    line: { zh: "填入会话编号后运行", en: "Put in the id of a conversation first" },
    variables: () => ({ input: { conversationId: "conv_…", text: "您好，我来帮您看一下。", idempotencyKey: crypto.randomUUID() } }),
  },
  {
    file: "mutations/set-state",
    kind: "mutation",
    title: { zh: "切换在线状态", en: "Set my state" },
    line: { zh: "在线、忙碌、小休或离开", en: "Online, busy, on a break or away" },
    variables: () => ({ input: { state: "ONLINE" } }),
  },
  {
    file: "subscriptions/queue-changed",
    kind: "subscription",
    title: { zh: "排队变化", en: "The queue, live" },
    line: { zh: "先给快照，之后推送变化", en: "A snapshot first, then each change" },
  },
  {
    file: "subscriptions/conversations-changed",
    kind: "subscription",
    title: { zh: "全部会话的变化", en: "Every conversation, live" },
    line: { zh: "断线后用 after 续传，不丢不重", en: "Resumes with `after`: nothing lost, nothing twice" },
    variables: () => ({ after: null }),
  },
  {
    file: "subscriptions/messages-changed",
    kind: "subscription",
    title: { zh: "一个会话的消息", en: "Messages of one conversation" },
    line: { zh: "填入会话编号后运行", en: "Put in the id of a conversation first" },
    variables: () => ({ conversationId: "conv_…" }),
  },
  {
    file: "subscriptions/agents-changed",
    kind: "subscription",
    title: { zh: "坐席状态", en: "Agents' states" },
    line: { zh: "上线、忙碌、离开", en: "Who comes, who is busy, who leaves" },
  },
  {
    file: "subscriptions/today-changed",
    kind: "subscription",
    title: { zh: "今日数据", en: "Today's figures" },
    line: { zh: "随事件更新的当日统计", en: "The day so far, kept up by events" },
  },
];
