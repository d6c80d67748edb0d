import { execute, type RequestContext } from "@switchboard/kit";
import { createCannedReply } from "./productivity/canned/canned.service.js";
import { Channel } from "./channels/channel/channel.js";
import { hashOf } from "./channels/channel/channel.loaders.js";
import { createChannel } from "./channels/channel/channel.service.js";

export interface SeedChannel {
  /** The public key that a page names; unlike one that the graph makes, it is known beforehand. */
  readonly key: string;
  readonly name: string;
  readonly greeting: string;
  readonly canned: readonly { readonly shortcut: string; readonly text: string; readonly locale: string }[];
}

/** A channel under a given key, and the replies that agents find at hand: for a demo workspace. */
export function seedChannel(ctx: RequestContext, seed: SeedChannel): Promise<{ id: string }> {
  return ctx.change(async (em) => {
    const { id, key } = await createChannel(ctx, { name: seed.name, greeting: seed.greeting } as never);
    const channel = await em.findOneOrFail(Channel, { id });
    channel.key = seed.key;
    await em.flush();
    await execute(em, "update conversations.channel_key set key_hash = $1 where key_hash = $2", [
      hashOf(seed.key),
      hashOf(key),
    ]);
    for (const reply of seed.canned) await createCannedReply(ctx, reply as never);
    return { id };
  });
}
