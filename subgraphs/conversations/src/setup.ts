import { execute, type RequestContext } from "@switchboard/kit";
import { Channel } from "./channels/channel/channel.js";
import { hashOf } from "./channels/channel/channel.loaders.js";
import { createChannel } from "./channels/channel/channel.service.js";
import { createBusinessHours } from "./channels/hours/hours.service.js";
import { ChannelSecret, placeOf } from "./channels/identity/channel-secret.js";
import { createChannelSecret } from "./channels/identity/secret.service.js";

export interface SeedChannel {
  /** The public key that a page names; unlike one that the graph makes, it is known beforehand. */
  readonly key: string;
  readonly name: string;
  readonly greeting?: string;
  readonly offHoursText?: string;
  readonly color?: string;
  /** A calendar of its own: hardly ever open, to show what is said then. */
  readonly hours?: { readonly name: string; readonly timezone: string };
  readonly preChatForm?: readonly object[];
  /** The same in other languages. */
  readonly translations?: readonly object[];
  /** What identities are signed with; known beforehand too, and so good for a demo alone. */
  readonly secret?: string;
}

/** A channel under a given key: for a demo workspace. */
export function seedChannel(ctx: RequestContext, seed: SeedChannel): Promise<{ id: string }> {
  const { key: knownKey, hours, secret, ...settings } = seed;
  return ctx.change(async (em) => {
    const window = { opensAt: "03:00", closesAt: "04:00" };
    const week = [{ weekday: "SUNDAY" as const, windows: [window] }];
    const calendar = hours ? await createBusinessHours(ctx, { ...hours, week }) : null;
    const input = { ...settings, ...(calendar ? { businessHoursId: calendar.id } : {}) };
    const { id, key } = await createChannel(ctx, input as never);
    const channel = await em.findOneOrFail(Channel, { id });
    channel.key = knownKey;
    await em.flush();
    await execute(em, "update conversations.channel_key set key_hash = $1 where key_hash = $2", [
      hashOf(knownKey),
      hashOf(key),
    ]);
    if (secret) await seedSecret(ctx, id, secret);
    return { id };
  });
}

function seedSecret(ctx: RequestContext, channelId: string, secret: string): Promise<void> {
  return ctx.change(async (em) => {
    const { channelSecret } = await createChannelSecret(ctx, channelId);
    const made = await em.findOneOrFail(ChannelSecret, { id: channelSecret.id });
    made.hint = secret.slice(-4);
    made.sealed = ctx.parts.platform.secrets.seal(made.workspaceId, placeOf(made), secret);
  });
}
