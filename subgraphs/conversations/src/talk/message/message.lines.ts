import { languageOf } from "@switchboard/kit";

// What the quiet lines say. Clients may word them anew by `event`; the text is for those that do not know it.

const LINES = {
  handed_over: { en: "You are being connected to an agent.", "zh-CN": "正在为您转接人工客服。" },
  joined: { en: "{0} has joined.", "zh-CN": "{0} 为您服务。" },
  transferred: { en: "The conversation was handed to {0}.", "zh-CN": "会话已转接给 {0}。" },
  agent_left: {
    en: "The agent had to leave; the next one will be with you soon.",
    "zh-CN": "客服已离开，正在为您安排其他客服。",
  },
  left_queue: { en: "The customer stopped waiting.", "zh-CN": "客户已放弃排队。" },
  message_left: {
    en: "Your message was left; the answer will reach you by {0}.",
    "zh-CN": "留言已提交，我们会通过{0}回复您。",
  },
  back_to_bot: {
    en: "All our agents are busy just now; meanwhile the assistant is here for you.",
    "zh-CN": "客服全忙，智能助手先为您服务。",
  },
  leave_message: {
    en: "All our agents are busy just now. Leave us a message, and we will answer as soon as we can.",
    "zh-CN": "客服全忙，请留言，我们会尽快回复您。",
  },
  resolved: { en: "The conversation was marked as resolved.", "zh-CN": "会话已标记为已解决。" },
  merged: { en: "Conversation #{0} goes on here.", "zh-CN": "会话 #{0} 已合并至此。" },
  merged_into: { en: "This goes on in conversation #{0}.", "zh-CN": "本会话已合并至会话 #{0}。" },
  unmerged: { en: "Conversation #{0} goes on by itself again.", "zh-CN": "会话 #{0} 已取消合并。" },
  unmerged_from: { en: "This is apart from conversation #{0} again.", "zh-CN": "本会话已与会话 #{0} 取消合并。" },
  split: { en: "Another matter goes on in conversation #{0}.", "zh-CN": "另一事项已拆分至会话 #{0}。" },
  split_from: { en: "This was a part of conversation #{0}.", "zh-CN": "本会话由会话 #{0} 拆分而来。" },
  reopened: { en: "The conversation goes on.", "zh-CN": "会话已重新开启。" },
  recalled: { en: "This message was taken back.", "zh-CN": "此消息已撤回。" },
  ticket_opened: { en: "Ticket #{0} was opened: {1}", "zh-CN": "已创建工单 #{0}：{1}" },
  ticket_status_changed: { en: "Ticket #{0} is now {1}.", "zh-CN": "工单 #{0} 状态变更为：{1}。" },
} as const;

export type LineName = keyof typeof LINES;

const STATUS_WORDS: Readonly<Record<string, { readonly en: string; readonly "zh-CN": string }>> = {
  OPEN: { en: "open", "zh-CN": "待处理" },
  IN_PROGRESS: { en: "in progress", "zh-CN": "处理中" },
  PENDING: { en: "pending", "zh-CN": "待补充" },
  SOLVED: { en: "solved", "zh-CN": "已解决" },
  CLOSED: { en: "closed", "zh-CN": "已关闭" },
};

export function lineText(name: LineName, locale: string | null | undefined, details: readonly string[]): string {
  return LINES[name][languageOf(locale)].replace(/\{(\d)\}/g, (_, i: string) => details[Number(i)] ?? "");
}

const patterns = new Map<string, RegExp>();

/** A line's words as a pattern that finds what was put into them. */
function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const escaped = words.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${escaped.replace(/\{\d\}/g, "(.*?)")}$`, "s");
  patterns.set(words, pattern);
  return pattern;
}

/**
 * The names and numbers in a line, in order, for clients that word it anew; read back from its words, so that lines
 * written long ago have them too.
 */
export function lineDetails(name: string | null | undefined, text: string): string[] {
  if (!name || !Object.hasOwn(LINES, name)) return [];
  for (const words of Object.values(LINES[name as LineName])) {
    const found = patternOf(words).exec(text);
    if (found) return found.slice(1);
  }
  return [];
}

/** A ticket's status in the customer's language. */
export function statusWord(status: string, locale: string | null | undefined): string {
  return STATUS_WORDS[status]?.[languageOf(locale)] ?? status;
}
