import type { Language } from "./texts.js";

/** What is said around voice messages; loaded with them. */
export interface VoiceTexts {
  note: string;
  asking: string;
  recording: string;
  held: string;
  leaving: string;
  full: string;
  play: string;
  pause: string;
  position: string;
  of(at: string, length: string): string;
  silent: Readonly<Record<"refused" | "missing" | "unusable", string>>;
}

export const voiceTexts: Record<Language, VoiceTexts> = {
  en: {
    note: "Voice message",
    asking: "Allow the microphone to begin…",
    recording: "Recording…",
    held: "Release to send, slide away to discard",
    leaving: "Release to discard",
    full: "That is the longest there can be.",
    play: "Play voice message",
    pause: "Pause voice message",
    position: "Position in the voice message",
    of: (at, length) => `${at} of ${length}`,
    silent: {
      refused: "The microphone is blocked for this page. Allow it in your browser's site settings, then try again.",
      missing: "No microphone was found.",
      unusable: "The microphone cannot be used right now. Another program may have it.",
    },
  },
  zh: {
    note: "语音消息",
    asking: "请允许使用麦克风…",
    recording: "正在录音…",
    held: "松开发送，移开取消",
    leaving: "松开取消",
    full: "已达到最长录音时间",
    play: "播放语音消息",
    pause: "暂停播放",
    position: "播放进度",
    of: (at, length) => `${at}，共 ${length}`,
    silent: {
      refused: "麦克风权限已被禁止。请在浏览器的网站设置中允许使用麦克风，然后重试。",
      missing: "未检测到麦克风。",
      unusable: "暂时无法使用麦克风，可能正被其他程序占用。",
    },
  },
};
