import { Flag, Int, Key, ObjectType, type Row, Stored, Tenant } from "@switchboard/kit";

/** One agent's, wherever they sit. Whether a browser may show anything at all is that browser's own matter. */
@ObjectType({ description: "By what an agent is told of what comes, in every console of theirs." })
@Stored("notification_settings")
export class NotificationSettings {
  /** The agent's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Flag("True = a sound when a conversation comes to them.") hasConversationSound!: boolean;
  @Flag("True = a sound when a customer of theirs writes.") hasMessageSound!: boolean;
  @Flag("True = a sound when a colleague speaks to them.") hasMentionSound!: boolean;
  @Int("How loud, 0 to 100.") volume!: number;
  @Flag("True = shown on the desktop where the browser allows it.") isOnDesktop!: boolean;
  @Flag("True = silence while they are away or on a break.") isQuietWhenAway!: boolean;
}

export type NotificationSettingsRow = Row<NotificationSettings>;

/** Until an agent says otherwise. */
export const USUAL = {
  hasConversationSound: true,
  hasMessageSound: true,
  hasMentionSound: true,
  volume: 50,
  isOnDesktop: false,
  isQuietWhenAway: true,
} as const satisfies Omit<NotificationSettingsRow, "id" | "workspaceId">;
