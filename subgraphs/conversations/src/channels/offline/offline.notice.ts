import { type EntityManager, execute, fresh, languageOf } from "@switchboard/kit";
import { isOpenAt, nextOpening } from "../calendar/opening.js";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { inLanguage } from "../translation/translation.pick.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { BusinessHours, calendarOf } from "../hours/business-hours.js";
import { post } from "../../talk/message/message.post.js";

/**
 * Tells a customer who has just begun to wait that nobody is there, and when somebody will be: outside the channel's
 * hours, and, where the channel has a text for it, also when no agent of its team is on duty.
 */
export async function tellIfNobodyIsThere(em: EntityManager, conversation: Conversation): Promise<void> {
  const found = await em.findOne(Channel, { id: conversation.channelId });
  const channel = found && inLanguage(found as ChannelRow, conversation.locale);
  if (!channel || (!channel.businessHoursId && !channel.offHoursText)) return;
  const hours = channel.businessHoursId ? await em.findOne(BusinessHours, { id: channel.businessHoursId }) : null;
  const calendar = hours && calendarOf(hours);
  const now = fresh(em).now.getTime();
  const isOpen = !calendar || isOpenAt(calendar, now);
  if (isOpen && (!channel.offHoursText || (await isAttended(em, conversation.teamId ?? null)))) return;
  const opening = calendar && !isOpen ? nextOpening(calendar, now) : null;
  const text = channel.offHoursText ?? usualText(conversation.locale, opening, calendar?.timezone);
  post(em, conversation, { author: "SYSTEM", event: "off_hours", text });
}

async function isAttended(em: EntityManager, teamId: string | null): Promise<boolean> {
  const found = await execute(
    em,
    `select 1 from conversations.agent_desk where workspace_id = $1 and state in ('ONLINE', 'BUSY') and not is_disabled
       and ($2::text is null or $2 = any(team_ids)) limit 1`,
    [fresh(em).workspaceId, teamId],
  );
  return found.length > 0;
}

function usualText(locale: string | null | undefined, opening: number | null, timezone: string | undefined): string {
  const zh = languageOf(locale) === "zh-CN";
  if (opening === null) {
    return zh
      ? "当前不在服务时间，请留言并留下联系方式，我们会尽快回复您。"
      : "Nobody is here just now. Leave us a message and where to reach you, and we will answer.";
  }
  const when = new Intl.DateTimeFormat(zh ? "zh-CN" : "en", {
    dateStyle: "medium",
    timeStyle: "short",
    ...(timezone ? { timeZone: timezone } : {}),
  }).format(opening);
  return zh
    ? `当前不在服务时间，我们将于 ${when} 恢复服务。您可以留言并留下联系方式。`
    : `We are closed just now and open again on ${when}. You can leave a message and where to reach you.`;
}
