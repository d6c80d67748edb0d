import {
  applied,
  clearableText,
  type EntityManager,
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
import { hearOfTeam, KnownTeam } from "../desk/known-team.js";
import { Channel, ChannelKey } from "./channel.js";
import { ChannelChanged } from "./channel.events.js";
import type { CreateChannelInput, UpdateChannelInput } from "./channel.inputs.js";
import { hashOf } from "./channel.loaders.js";

const NAME_MOST = 100;
const GREETING_MOST = 1_000;

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, NOT_FOUND (team) */
export async function createChannel(ctx: RequestContext, input: CreateChannelInput): Promise<Channel> {
  const name = textWithin(input.name, NAME_MOST, ["input", "name"]);
  const greeting = clearableText(input.greeting, GREETING_MOST, ["input", "greeting"]) ?? null;
  await hearOfTeam(ctx, input.teamId);
  return ctx.change(async (em) => {
    await expectTeam(em, input.teamId, ["input", "teamId"]);
    const { workspaceId } = fresh(em);
    const key = `web_${randomToken(15)}`;
    const channel = em.create(Channel, {
      id: newId("chn"),
      workspaceId,
      kind: "WEB",
      name,
      key,
      isEnabled: true,
      greeting,
      teamId: input.teamId ?? null,
    } as never);
    em.persist(channel);
    em.persist(em.create(ChannelKey, { keyHash: hashOf(key), workspaceId, channelId: channel.id } as never));
    recordChange(em, channel);
    return channel;
  });
}

/** @throws Rejection NOT_FOUND, REQUIRED, TEXT_EMPTY, TEXT_TOO_LONG */
export async function updateChannel(ctx: RequestContext, input: UpdateChannelInput): Promise<Channel> {
  const name = notCleared(input.name, ["input", "name"]);
  await hearOfTeam(ctx, input.teamId);
  return ctx.change(async (em) => {
    const channel = await locked(em, Channel, input.channelId, { en: "The channel", "zh-CN": "渠道" }, [
      "input",
      "channelId",
    ]);
    await expectTeam(em, input.teamId, ["input", "teamId"]);
    const changed = applied(channel, {
      name: name === undefined ? undefined : textWithin(name, NAME_MOST, ["input", "name"]),
      greeting: clearableText(input.greeting, GREETING_MOST, ["input", "greeting"]),
      isEnabled: notCleared(input.isEnabled, ["input", "isEnabled"]),
      teamId: input.teamId,
    });
    if (changed) recordChange(em, channel);
    return channel;
  });
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

function recordChange(em: EntityManager, { id, kind, name, teamId, isEnabled }: Channel): void {
  record(em, ChannelChanged, { channelId: id, kind, name, teamId: teamId ?? null, isEnabled });
}
