import type { Language } from "@switchboard/kit";

/** The language for those who have not told us theirs: from the Accept-Language header. */
export const languageOf = (header: string | undefined): Language => (/^\s*zh\b/i.test(header ?? "") ? "zh-CN" : "en");
