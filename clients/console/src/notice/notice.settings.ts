import {
  NoticeSettingsDocument,
  type NoticeSettingsPartsFragment,
  SetNoticeSettingsDocument,
  type UpdateNotificationSettingsInput,
} from "../gql/graphql.js";
import { act } from "../live/act.js";
import { cache } from "../live/cache.js";
import { tellRefusal } from "../parts/toast.js";
import { useDeskSettings } from "../sharing/use.desk.settings.js";

/** Each sound and the setting that allows it. */
export const SOUNDS = {
  conversation: "hasConversationSound",
  message: "hasMessageSound",
  mention: "hasMentionSound",
} as const;
export type SoundName = keyof typeof SOUNDS;

/** By what I am told of what comes, wherever I sit; nothing until the server has said so. */
export function useNoticeSettings(): NoticeSettingsPartsFragment | undefined {
  return useDeskSettings()?.notificationSettings ?? undefined;
}

/** Shows it at once; my other windows, here and elsewhere, hear of it. */
export async function changeSettings(change: UpdateNotificationSettingsInput): Promise<void> {
  const before = cache.readQuery({ query: NoticeSettingsDocument });
  if (before?.notificationSettings) put({ ...before.notificationSettings, ...(change as object) });
  const outcome = await act(SetNoticeSettingsDocument, { input: change });
  if (outcome.ok) return put(outcome.payload.notificationSettings);
  tellRefusal(outcome.userErrors);
  put(before?.notificationSettings);
}

function put(notificationSettings: NoticeSettingsPartsFragment | null | undefined): void {
  if (notificationSettings) cache.writeQuery({ query: NoticeSettingsDocument, data: { notificationSettings } });
}
