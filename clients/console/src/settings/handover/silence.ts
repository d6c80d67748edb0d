/** The text in one other language. */
export interface Translation {
  readonly locale: string;
  readonly text: string;
}

/** What holds for the workspace (`channelId` null) or one channel; `afterMinutes` null = no rule of its own, 0 = never. */
export interface Silence {
  readonly channelId: string | null;
  readonly afterMinutes: number | null;
  readonly text: string | null;
  readonly translations: readonly Translation[];
}

export type Choice = "AS_ALL" | "AFTER" | "NEVER";

export const choiceOf = ({ channelId, afterMinutes }: Silence): Choice => {
  if (afterMinutes === null) return channelId === null ? "NEVER" : "AS_ALL";
  return afterMinutes === 0 ? "NEVER" : "AFTER";
};

/** A day: long enough for someone who went home, short enough that the inbox stays clear. */
const USUAL_MINUTES = 1_440;

export const chosen = (rule: Silence, choice: Choice): Silence =>
  choice === choiceOf(rule)
    ? rule
    : {
        ...rule,
        afterMinutes: choice === "AS_ALL" ? null : choice === "NEVER" ? 0 : rule.afterMinutes || USUAL_MINUTES,
        text: choice === "AFTER" ? rule.text : null,
        translations: choice === "AFTER" ? rule.translations : [],
      };

interface Saved {
  readonly autoResolveRules: readonly {
    readonly afterMinutes: number;
    readonly text?: string | null;
    readonly translations: readonly Translation[];
    readonly channel?: { readonly id: string } | null;
  }[];
  readonly channels: readonly { readonly id: string }[];
}

/** The workspace's rule and one line for each channel, whether it has a rule or not. */
export function silencesOf({ autoResolveRules, channels }: Saved): Silence[] {
  return [null, ...channels.map(({ id }) => id)].map((channelId) => {
    const rule = autoResolveRules.find(({ channel }) => (channel?.id ?? null) === channelId);
    const translations = (rule?.translations ?? []).map(({ locale, text }) => ({ locale, text }));
    return { channelId, afterMinutes: rule?.afterMinutes ?? null, text: rule?.text ?? null, translations };
  });
}

/** The rules that differ from those that are saved, as they are to be: a language without words is none. */
export const changedIn = (before: readonly Silence[], after: readonly Silence[]): Silence[] =>
  after
    .map((rule) => ({ ...rule, translations: rule.translations.filter(({ text }) => text.trim()) }))
    .filter((rule) => {
      const known = before.find(({ channelId }) => channelId === rule.channelId);
      return JSON.stringify(known) !== JSON.stringify(rule);
    });
