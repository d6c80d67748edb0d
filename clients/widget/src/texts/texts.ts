import { en } from "./en.js";
import { zh } from "./zh.js";

/** Languages the widget speaks; anything else falls back to English. */
export type Language = "zh" | "en";

export interface Texts {
  openChat: string;
  openChatUnread(count: number): string;
  closeChat: string;
  title: string;
  botName: string;
  botLine: string;
  queuedLine: string;
  agentLine: string;
  resolvedLine: string;
  closedLine: string;
  welcome: string;
  talkToPerson: string;
  askForPerson: string;
  placeholder: string;
  placeholderResolved: string;
  messageField: string;
  send: string;
  emoji: string;
  emojiOf(sign: string): string;
  log: string;
  you: string;
  sources(questions: string): string;
  options: string;
  sending: string;
  waitingForLink: string;
  sent: string;
  notSent: string;
  tryAgain: string;
  remove: string;
  offline: string;
  earlier: string;
  typing(name: string): string;
  someone: string;
  place(position: number): string;
  next: string;
  waitUnknown: string;
  waitUnderMinute: string;
  waitMinutes(minutes: number): string;
  waitLong: string;
  staysHere: string;
  surveyAsk: string;
  surveyScore(score: number): string;
  surveyWords: readonly [string, string, string, string, string];
  surveyComment: string;
  surveySend: string;
  surveySkip: string;
  surveyThanks: string;
  newConversation: string;
  closedNotice: string;
  today: string;
  yesterday: string;
  tooLong(limit: number): string;
  tryLater: string;
  dismiss: string;
  newMessages: string;
  /** Quiet lines by event name; an event without an entry shows the server's own words. */
  events: Readonly<Record<string, string>>;
}

const all: Record<Language, Texts> = { zh, en };

export function textsIn(language: Language): Texts {
  return all[language];
}
