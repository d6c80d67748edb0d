import type { Language } from "@switchboard/kit";
import type { ConversationRow } from "../../life/conversation/conversation.js";
import type { MessageRow } from "../../talk/message/message.js";
import { escaped } from "../../talk/richtext/html.js";
import type { TranscriptFormat } from "./transcript.inputs.js";

export interface Line {
  readonly message: MessageRow;
  /** Who spoke, as the reader should see it. */
  readonly name: string;
}

export interface Script {
  readonly conversation: ConversationRow;
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly timeZone: string;
}

const WORDS = {
  en: { title: "Conversation", started: "Started", note: "note", zone: "Times in" },
  "zh-CN": { title: "会话", started: "开始时间", note: "内部备注", zone: "时区" },
} as const;

export const FILES: Record<TranscriptFormat, { readonly ending: string; readonly mediaType: string }> = {
  TEXT: { ending: "txt", mediaType: "text/plain; charset=utf-8" },
  HTML: { ending: "html", mediaType: "text/html; charset=utf-8" },
  JSON: { ending: "json", mediaType: "application/json" },
};

/** A transcript in one of its formats. */
export function written(format: TranscriptFormat, script: Script): string {
  if (format === "JSON") return asJson(script);
  return format === "HTML" ? asHtml(script) : asText(script);
}

const clockOf = ({ language, timeZone }: Script): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-CN", {
    timeZone,
    dateStyle: "medium",
    timeStyle: "medium",
    hourCycle: "h23",
  });

const isNote = ({ kind }: MessageRow): boolean => kind === "NOTE" || kind === "WHISPER";

function asText(script: Script): string {
  const { conversation, lines, language, timeZone } = script;
  const clock = clockOf(script);
  const words = WORDS[language];
  const head = [
    `${words.title} #${conversation.number}`,
    ...(conversation.subject ? [conversation.subject] : []),
    `${words.started}: ${clock.format(conversation.startedAt)} (${words.zone} ${timeZone})`,
  ];
  const said = lines.map(({ message, name }) => {
    const who = isNote(message) ? `${name} (${words.note})` : name;
    const text = message.kind === "EVENT" ? `— ${message.text}` : `${who}: ${message.text.replace(/\n/g, "\n    ")}`;
    return `[${clock.format(message.sentAt)}] ${text}`;
  });
  return `${[...head, "", ...said].join("\n")}\n`;
}

/** Opened from a disk it must not do anything but show: no source is allowed, neither scripts nor pictures. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f1f1f}
article{margin:.75rem 0}header{font-size:.85em;color:#595959}p{margin:.1rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.NOTE,.WHISPER{background:#fffbe6;padding:.25rem .5rem}.EVENT{color:#595959;text-align:center}`;

function asHtml(script: Script): string {
  const { conversation, lines, language, timeZone } = script;
  const clock = clockOf(script);
  const words = WORDS[language];
  const title = escaped(`${words.title} #${conversation.number}`);
  const articles = lines.map(({ message, name }) => {
    const time = `<time datetime="${message.sentAt.toISOString()}">${escaped(clock.format(message.sentAt))}</time>`;
    const who = message.kind === "EVENT" ? "" : `<b>${escaped(name)}</b>${isNote(message) ? ` (${words.note})` : ""} `;
    return `<article class="${message.kind}"><header>${who}${time}</header><p>${escaped(message.text)}</p></article>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">${POLICY}<title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>${conversation.subject ? `<p>${escaped(conversation.subject)}</p>` : ""}
<p>${words.started}: ${escaped(clock.format(conversation.startedAt))} (${words.zone} ${escaped(timeZone)})</p>
${articles.join("\n")}
</body></html>
`;
}

function asJson({ conversation, lines, language, timeZone }: Script): string {
  const { id, number, startedAt, subject } = conversation;
  const messages = lines.map(({ message, name }) => {
    const { sequence, place, kind, author, text, event, sentAt } = message;
    return { sequence, place, kind, author, name, text, event: event ?? null, sentAt };
  });
  return JSON.stringify({
    conversation: { id, number, startedAt, subject: subject ?? null },
    language,
    timeZone,
    messages,
  });
}
