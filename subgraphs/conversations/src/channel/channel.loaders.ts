import { createHash } from "node:crypto";
import { one, type RequestContext, statement, systemViewer } from "@switchboard/kit";
import { Channel, type ChannelRow } from "./channel.js";

export const channelById = one(() => Channel);

export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

const BY_KEY = statement(
  `select workspace_id as "workspaceId", channel_id as "channelId" from conversations.channel_key where key_hash = $1`,
);

/** The channel of a public widget key, and a context of Switchboard's own in its workspace; null for an unknown key. */
export async function channelByKey(
  ctx: RequestContext,
  key: string,
): Promise<{ own: RequestContext; channel: ChannelRow } | null> {
  const [found] = await ctx.lookup<{ workspaceId: string; channelId: string }>(BY_KEY, [hashOf(key)]);
  if (!found) return null;
  const own = ctx.as(systemViewer(found.workspaceId));
  const channel = await own.load(channelById, found.channelId);
  return channel && { own, channel };
}
