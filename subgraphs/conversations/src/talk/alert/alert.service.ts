import {
  columnsOf,
  type EntityManager,
  execute,
  fresh,
  LockMode,
  record,
  Rejection,
  type RequestContext,
  statement,
  tableOf,
} from "@switchboard/kit";
import { NotificationSettingsChanged } from "./alert.events.js";
import type { UpdateNotificationSettingsInput } from "./alert.inputs.js";
import { NotificationSettings, type NotificationSettingsRow, USUAL } from "./notification-settings.js";

/** Changes the calling agent's own; what is absent stays. @throws Rejection AGENT_ONLY, VOLUME_OUT_OF_RANGE */
export function updateNotificationSettings(
  ctx: RequestContext,
  input: UpdateNotificationSettingsInput,
): Promise<NotificationSettings> {
  if (ctx.viewer.kind !== "AGENT") throw agentOnly();
  const { volume } = input;
  if (volume != null && (volume < 0 || volume > 100)) throw tooLoud();
  const wanted = Object.fromEntries(
    Object.keys(USUAL).flatMap((name) => {
      const value = input[name as keyof typeof USUAL];
      return value == null ? [] : [[name, value]];
    }),
  );
  return ctx.change(async (em) => {
    const settings = await lockedSettings(em, ctx.viewer.actorId);
    Object.assign(settings, wanted);
    record(em, NotificationSettingsChanged, { agentId: settings.id });
    return settings;
  });
}

/** The agent's row, made where there is none: of two windows that change something at once neither is lost. */
async function lockedSettings(em: EntityManager, agentId: string): Promise<NotificationSettings> {
  const { workspaceId } = fresh(em);
  const { hasConversationSound, hasMessageSound, hasMentionSound, volume, isOnDesktop, isQuietWhenAway } = USUAL;
  await execute(
    em,
    `insert into conversations.notification_settings (id, workspace_id, has_conversation_sound, has_message_sound,
       has_mention_sound, volume, is_on_desktop, is_quiet_when_away)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      agentId,
      workspaceId,
      hasConversationSound,
      hasMessageSound,
      hasMentionSound,
      volume,
      isOnDesktop,
      isQuietWhenAway,
    ],
  );
  return em.findOneOrFail(NotificationSettings, { id: agentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The calling agent's own; null for programs. */
export async function notificationSettings(ctx: RequestContext): Promise<NotificationSettingsRow | null> {
  const { kind, actorId: id, workspaceId } = ctx.viewer;
  if (kind !== "AGENT") return null;
  const sql = statement(
    `select ${columnsOf(ctx, NotificationSettings)} from ${tableOf(ctx, NotificationSettings)} where id = $1`,
  );
  const [row] = await ctx.rows<NotificationSettingsRow>(sql, [id]);
  return row ?? { id, workspaceId, ...USUAL };
}

const agentOnly = () =>
  new Rejection("AGENT_ONLY", { en: "Only agents are told of things.", "zh-CN": "只有客服会收到提醒。" });

const tooLoud = () =>
  new Rejection("VOLUME_OUT_OF_RANGE", { en: "0 to 100.", "zh-CN": "应为 0 到 100。" }, ["input", "volume"]);
