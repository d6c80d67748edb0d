import { useTranslation } from "react-i18next";

export interface Named {
  readonly id: string;
  readonly name: string;
}

const SETTINGS = [
  "name",
  "isEnabled",
  "greeting",
  "offHoursText",
  "color",
  "logoUrl",
  "replyToEmail",
  "teamId",
  "businessHoursId",
  "priority",
  "isSingleConversation",
  "isProvenOnly",
  "preChatForm",
  "translations",
  "timezone",
  "week",
  "specialDays",
] as const;
const PRIORITIES = ["LOW", "NORMAL", "HIGH", "URGENT"] as const;

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** Settings and their values as a person says them; the record has them as the database does. */
export function useSettingWords(names: readonly Named[]) {
  const { t } = useTranslation();
  const name = (setting: string) => (isOneOf(SETTINGS, setting) ? t(`channels.setting.${setting}`) : setting);
  const value = (setting: string, written: string | null | undefined): string => {
    if (written === null || written === undefined || written === "") return t("channels.empty");
    if (written === "true" || written === "false") return t(written === "true" ? "channels.yes" : "channels.no");
    if (setting === "priority" && isOneOf(PRIORITIES, written)) return t(`channels.priority.${written}`);
    if (setting.endsWith("Id")) return names.find(({ id }) => id === written)?.name ?? written;
    if (written.startsWith("[")) return t("channels.entries", { count: lengthOf(written) });
    return written;
  };
  return { name, value };
}

function lengthOf(json: string): number {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}
