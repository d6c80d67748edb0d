import { useSyncExternalStore } from "react";

export const SOUNDS = ["conversation", "message", "mention"] as const;
export type SoundName = (typeof SOUNDS)[number];

/** What may make a sound or a note on the desktop. Kept in this browser, per agent: a loud hall and a quiet home differ. */
export interface NoticeSettings {
  readonly conversation: boolean;
  readonly message: boolean;
  readonly mention: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly desktop: boolean;
  /** True = silence while I am away or on a break. */
  readonly quietAway: boolean;
}

const DEFAULTS: NoticeSettings = {
  conversation: true,
  message: true,
  mention: true,
  volume: 0.5,
  desktop: false,
  quietAway: true,
};
const nameFor = (agentId: string) => `switchboard.notices.${agentId}`;
const listeners = new Set<() => void>();
const known = new Map<string, NoticeSettings>();

export function settingsOf(agentId: string): NoticeSettings {
  const found = known.get(agentId);
  if (found) return found;
  let settings = DEFAULTS;
  try {
    settings = { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(nameFor(agentId)) ?? "{}") as object) };
  } catch {
    // What cannot be read is as if it had never been set.
  }
  known.set(agentId, settings);
  return settings;
}

export function changeSettings(agentId: string, change: Partial<NoticeSettings>): void {
  const next = { ...settingsOf(agentId), ...change };
  known.set(agentId, next);
  localStorage.setItem(nameFor(agentId), JSON.stringify(next));
  for (const listener of listeners) listener();
}

// Two windows agree on it.
window.addEventListener("storage", ({ key }) => {
  if (!key?.startsWith("switchboard.notices.")) return;
  known.clear();
  for (const listener of listeners) listener();
});

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useNoticeSettings(agentId: string): NoticeSettings {
  return useSyncExternalStore(watch, () => settingsOf(agentId));
}
