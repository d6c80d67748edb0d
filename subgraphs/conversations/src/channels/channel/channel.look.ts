import { Rejection } from "@switchboard/kit";

const ADDRESS_MOST = 500;

export interface Look {
  readonly color?: string | null;
  readonly logoUrl?: string | null;
}

/** What a channel's widget is to look like; absent stays absent. @throws Rejection COLOR_INVALID, LOGO_INVALID */
export function checkedLook({ color, logoUrl }: Look): { color?: string | null; logoUrl?: string | null } {
  if (color != null && !/^#[0-9a-f]{6}$/i.test(color)) {
    const sentence = { en: "A colour looks like #1f5c4d.", "zh-CN": "颜色格式应如 #1f5c4d。" };
    throw new Rejection("COLOR_INVALID", sentence, ["input", "color"]);
  }
  if (logoUrl != null && (!logoUrl.startsWith("https://") || logoUrl.length > ADDRESS_MOST)) {
    const en = `The mark's address begins with https:// and has at most ${ADDRESS_MOST} characters.`;
    const zh = `标志地址须以 https:// 开头，最多 ${ADDRESS_MOST} 个字符。`;
    throw new Rejection("LOGO_INVALID", { en, "zh-CN": zh }, ["input", "logoUrl"]);
  }
  return {
    ...(color === undefined ? {} : { color: color && color.toLowerCase() }),
    ...(logoUrl === undefined ? {} : { logoUrl }),
  };
}
