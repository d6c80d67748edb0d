import {
  applied,
  clearableText,
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  notFound,
  randomToken,
  record,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { hearOfTeam, KnownTeam } from "../../routing/desk/known-team.js";
import { hoursToChange } from "../hours/hours.service.js";
import { checkedEmail } from "../offline/contact.js";
import { checkedForm } from "../prechat/prechat.check.js";
import { checkedTranslations, expectFit, stillFitting } from "../translation/translation.check.js";
import { differences, keepRevision } from "../../archive/revision/revision.js";
import { Channel, ChannelKey, NAME_MOST, TEXT_MOST } from "./channel.js";
import { checkedLook } from "./channel.look.js";
import { ChannelChanged } from "./channel.events.js";
import type { CreateChannelInput, UpdateChannelInput } from "./channel.inputs.js";
import { hashOf } from "./channel.loaders.js";

/** What is written down of a channel's settings when they change. */
const settingsOf = (channel: Channel) => ({
  name: channel.name,
  isEnabled: channel.isEnabled,
  greeting: channel.greeting,
  offHoursText: channel.offHoursText,
  color: channel.color,
  logoUrl: channel.logoUrl,
  replyToEmail: channel.replyToEmail,
  teamId: channel.teamId,
  businessHoursId: channel.businessHoursId,
  priority: channel.priority,
  isSingleConversation: channel.isSingleConversation,
  isProvenOnly: channel.isProvenOnly,
  preChatForm: channel.preChatForm,
  translations: channel.translations,
});

/** What both inputs share, looked at before the database is. Absent = undefined. */
const settingsIn = (input: CreateChannelInput | UpdateChannelInput) => ({
  greeting: clearableText(input.greeting, TEXT_MOST, ["input", "greeting"]),
  offHoursText: clearableText(input.offHoursText, TEXT_MOST, ["input", "offHoursText"]),
  ...checkedLook(input),
  replyToEmail: input.replyToEmail == null ? input.replyToEmail : checkedEmail(input.replyToEmail, "replyToEmail"),
  priority: notCleared(input.priority, ["input", "priority"]),
  isSingleConversation: notCleared(input.isSingleConversation, ["input", "isSingleConversation"]),
  isProvenOnly: notCleared(input.isProvenOnly, ["input", "isProvenOnly"]),
  preChatForm: input.preChatForm === undefined ? undefined : checkedForm(input.preChatForm ?? []),
  translations: input.translations === undefined ? undefined : checkedTranslations(input.translations ?? []),
  teamId: input.teamId,
  businessHoursId: input.businessHoursId,
});

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, REQUIRED, NOT_FOUND (team, hours), COLOR_INVALID, LOGO_INVALID, CONTACT_INVALID, and what a form is refused for */
export async function createChannel(ctx: RequestContext, input: CreateChannelInput): Promise<Channel> {
  const name = textWithin(input.name, NAME_MOST, ["input", "name"]);
  const settings = settingsIn(input);
  expectFit(settings.translations ?? [], settings.preChatForm ?? []);
  await hearOfTeam(ctx, input.teamId);
  return ctx.change(async (em) => {
    await expectTies(em, input);
    const { workspaceId } = fresh(em);
    const key = `web_${randomToken(15)}`;
    const channel = em.create(Channel, {
      id: newId("chn"),
      workspaceId,
      kind: "WEB",
      name,
      key,
      isEnabled: true,
      greeting: settings.greeting ?? null,
      offHoursText: settings.offHoursText ?? null,
      color: settings.color ?? null,
      logoUrl: settings.logoUrl ?? null,
      replyToEmail: settings.replyToEmail ?? null,
      teamId: settings.teamId ?? null,
      businessHoursId: settings.businessHoursId ?? null,
      priority: settings.priority ?? "NORMAL",
      isSingleConversation: settings.isSingleConversation ?? true,
      isProvenOnly: settings.isProvenOnly ?? false,
      preChatForm: settings.preChatForm ?? [],
      translations: settings.translations ?? [],
    } as never);
    em.persist(channel);
    em.persist(em.create(ChannelKey, { keyHash: hashOf(key), workspaceId, channelId: channel.id } as never));
    keepRevision(em, { id: channel.id, version: 1 }, differences({}, settingsOf(channel)));
    recordChange(em, channel, 1);
    return channel;
  });
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG, and what a form is refused for */
export async function updateChannel(ctx: RequestContext, input: UpdateChannelInput): Promise<Channel> {
  const name = notCleared(input.name, ["input", "name"]);
  const changes = {
    ...settingsIn(input),
    name: name === undefined ? undefined : textWithin(name, NAME_MOST, ["input", "name"]),
    isEnabled: notCleared(input.isEnabled, ["input", "isEnabled"]),
  };
  await hearOfTeam(ctx, input.teamId);
  return ctx.change(async (em) => {
    const what = { en: "The channel", "zh-CN": "渠道" };
    const channel = await locked(em, Channel, input.channelId, what, ["input", "channelId"]);
    expectVersion(channel, input.expectedVersion, { channel });
    await expectTies(em, input);
    const before = settingsOf(channel);
    const form = changes.preChatForm ?? channel.preChatForm;
    if (changes.translations) expectFit(changes.translations, form);
    else changes.translations = stillFitting(channel.translations, channel.preChatForm, form);
    applied(channel, changes);
    const found = differences(before, settingsOf(channel));
    if (found.length === 0) return channel;
    keepRevision(em, { id: channel.id, version: channel.version + 1 }, found);
    recordChange(em, channel, channel.version + 1);
    return channel;
  });
}

/** The team and the hours that a channel is to have; the hours stay locked, so that nobody removes them meanwhile. */
async function expectTies(em: EntityManager, input: CreateChannelInput | UpdateChannelInput): Promise<void> {
  await expectTeam(em, input.teamId, ["input", "teamId"]);
  if (input.businessHoursId != null) await hoursToChange(em, input.businessHoursId);
}

/** @throws Rejection NOT_FOUND when a team is named that does not exist. */
export async function expectTeam(
  em: EntityManager,
  teamId: string | null | undefined,
  path: readonly string[],
): Promise<KnownTeam | null> {
  if (teamId == null) return null;
  const team = await em.findOne(KnownTeam, { id: teamId });
  if (!team) throw notFound({ en: "The team", "zh-CN": "团队" }, path);
  return team;
}

function recordChange(em: EntityManager, channel: Channel, version: number): void {
  const { id: channelId, kind, name, teamId, isEnabled, priority, isSingleConversation, businessHoursId } = channel;
  const own = { channelId, kind, name, isEnabled, priority, isSingleConversation, version };
  record(em, ChannelChanged, { ...own, teamId: teamId ?? null, businessHoursId: businessHoursId ?? null });
}
