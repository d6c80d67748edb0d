import { createHash } from "node:crypto";
import { one, type RequestContext, statement, systemViewer } from "@switchboard/kit";
import { Channel, type ChannelRow } from "./channel.js";

export const channelById = one(() => Channel);

export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

const BY_KEY = statement(
  `select workspace_id as "workspaceId", channel_id as "channelId" from conversations.channel_key where key_hash = $1`,
);

const owns = new WeakMap<RequestContext, Map<string, RequestContext>>();

/**
 * Switchboard's own context in a workspace, for what strangers may know of it: one for the whole request, so that it
 * holds one connection and no more.
 */
export function ownIn(ctx: RequestContext, workspaceId: string): RequestContext {
  let known = owns.get(ctx);
  if (!known) owns.set(ctx, (known = new Map()));
  let own = known.get(workspaceId);
  if (!own) known.set(workspaceId, (own = ctx.as(systemViewer(workspaceId))));
  return own;
}

/** The channel of a public widget key, and a context of Switchboard's own in its workspace; null for an unknown key. */
export async function channelByKey(
  ctx: RequestContext,
  key: string,
): Promise<{ own: RequestContext; channel: ChannelRow } | null> {
  const [found] = await ctx.lookup<{ workspaceId: string; channelId: string }>(BY_KEY, [hashOf(key)]);
  if (!found) return null;
  const own = ownIn(ctx, found.workspaceId);
  const channel = await own.load(channelById, found.channelId);
  return channel && { own, channel };
}
