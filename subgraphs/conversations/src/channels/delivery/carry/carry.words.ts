import type { Language } from "@switchboard/kit";
import type { AttachmentRow } from "../../../files/attachment/attachment.js";
import type { ConversationRow } from "../../../life/conversation/conversation.js";
import type { MessageRow } from "../../../talk/message/message.js";
import { escaped } from "../../../talk/richtext/html.js";
import type { ChannelRow } from "../../channel/channel.js";

const WORDS = {
  en: {
    from: (channel: string) => `${channel}: `,
    comma: ", ",
    re: "Re: ",
    answer: (channel: string) => `Answer from ${channel}`,
    wrote: "You wrote:",
    left: "Too large for a mail, or not to be opened; it stands in the conversation:",
    place: "Place:",
    reply: "To write back, answer this e-mail, or come back to where you wrote to us: the conversation goes on there.",
    back: "Nobody reads answers to this e-mail. To write back, come back to where you wrote to us: the conversation goes on there.",
    attached: "(Attachments stand in the conversation where you wrote to us.)",
  },
  "zh-CN": {
    from: (channel: string) => `【${channel}】`,
    comma: "，",
    re: "回复：",
    answer: (channel: string) => `${channel} 的回复`,
    wrote: "您的留言：",
    left: "以下附件过大或无法打开，请在原会话中查看：",
    place: "位置：",
    reply: "如需继续咨询，可直接回复本邮件，或回到您留言的页面，会话仍在那里继续。",
    back: "请勿直接回复本邮件，我们不会收到。如需继续咨询，请回到您留言的页面，会话仍在那里继续。",
    attached: "（附件请在您留言的会话中查看。）",
  },
} as const;

const SUBJECT_MOST = 80;
const QUOTE_MOST = 600;

export interface MailParts {
  readonly message: MessageRow;
  readonly conversation: ConversationRow;
  readonly channel: ChannelRow;
  readonly language: Language;
  readonly agentName: string | null;
  /** What the customer asked, unless an earlier mail has answered it already. */
  readonly question: { readonly text: string } | null;
  /** Attachments that do not go along. */
  readonly left: readonly AttachmentRow[];
}

/** A text message: the answer, and who it is from. */
export function textOf({ text, attachmentIds }: MessageRow, channelName: string, language: Language): string {
  const words = WORDS[language];
  const attached = attachmentIds.length > 0 ? `\n${words.attached}` : "";
  return `${words.from(channelName)}${text}${attached}`;
}

/** Subject and words of a mail, in the customer's language. */
export function mailOf(parts: MailParts) {
  const { message, conversation, channel, language, agentName, question, left } = parts;
  const words = WORDS[language];
  const from = agentName ? `${agentName}${words.comma}${channel.name}` : channel.name;
  const signature = `— ${from}`;
  const subject = conversation.subject
    ? `${words.re}${cut(oneLine(conversation.subject), SUBJECT_MOST)}`
    : words.answer(channel.name);
  const named = left.map((one) => (one.kind === "LOCATION" ? `${words.place} ${locationOf(one)}` : one.name));
  const isMissing = left.some(({ kind }) => kind !== "LOCATION");
  const beside = [...(isMissing ? [words.left] : []), ...named];
  const quote = question ? cut(question.text.trim(), QUOTE_MOST) : null;
  const foot = channel.replyToEmail ? words.reply : words.back;
  const text = [
    ...(message.text ? [message.text] : []),
    ...(beside.length > 0 ? [beside.join("\n")] : []),
    signature,
    ...(quote ? [`${words.wrote}\n${quote.replace(/^/gm, "> ")}`] : []),
    foot,
  ].join("\n\n");
  const html = asHtml({ lang: language, text: message.text, beside, signature, quote, foot, words });
  return { fromName: channel.name, subject, text: `${text}\n`, html };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

const locationOf = ({ placeName, address, latitude, longitude }: AttachmentRow): string =>
  [placeName, address, `${latitude}, ${longitude}`].filter(Boolean).join(", ");

interface Page {
  readonly lang: Language;
  readonly text: string;
  readonly beside: readonly string[];
  readonly signature: string;
  readonly quote: string | null;
  readonly foot: string;
  readonly words: { readonly wrote: string };
}

/** Without pictures, scripts or links of ours: nothing is loaded, so nobody learns that it was read. */
function asHtml({ lang, text, beside, signature, quote, foot, words }: Page): string {
  const kept = "white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 16px";
  const quiet = "color:#595959;font-size:13px";
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"></head>
<body style="margin:0;padding:24px;font:15px/1.6 -apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',sans-serif;color:#1f1f1f">
<div style="max-width:600px">
${text ? `<p style="${kept}">${escaped(text)}</p>` : ""}${beside.map((line) => `<p style="${kept}">${escaped(line)}</p>`).join("")}
<p style="${kept};color:#595959">${escaped(signature)}</p>
${quote ? `<p style="margin:0 0 4px;${quiet}">${words.wrote}</p><blockquote style="${kept};${quiet};border-left:3px solid #d9d9d9;padding:2px 0 2px 12px">${escaped(quote)}</blockquote>` : ""}
<p style="margin:24px 0 0;border-top:1px solid #f0f0f0;padding-top:12px;${quiet}">${escaped(foot)}</p>
</div></body></html>
`;
}
