import { fresh, locked, newId, randomToken, record, Rejection, type RequestContext } from "@switchboard/kit";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { ChannelSecret, placeOf, SECRETS_MOST, secretsOfChannel } from "./channel-secret.js";
import { ChannelSecretChanged } from "./identity.events.js";

export interface NewSecret {
  readonly channelSecret: ChannelSecret;
  readonly secret: string;
  readonly channel: Channel;
}

/** @throws Rejection NOT_FOUND, TOO_MANY_SECRETS */
export function createChannelSecret(ctx: RequestContext, channelId: string): Promise<NewSecret> {
  return ctx.change(async (em) => {
    const path = ["input", "channelId"];
    const channel = await locked(em, Channel, channelId, { en: "The channel", "zh-CN": "渠道" }, path);
    const taken = new Set((await em.find(ChannelSecret, { channelId })).map(({ slot }) => slot));
    const slot = [1, 2].find((free) => !taken.has(free));
    if (slot === undefined)
      throw new Rejection(
        "TOO_MANY_SECRETS",
        {
          en: `A channel has at most ${SECRETS_MOST} secrets; revoke one first.`,
          "zh-CN": `每个渠道最多 ${SECRETS_MOST} 个密钥，请先吊销一个。`,
        },
        path,
        { channel },
      );
    const { workspaceId, now } = fresh(em);
    const id = newId("csec");
    const secret = `sbs_${randomToken()}`;
    const sealed = ctx.parts.platform.secrets.seal(workspaceId, placeOf({ id }), secret);
    const made = { id, workspaceId, channelId, slot, hint: secret.slice(-4), sealed, createdAt: now };
    const channelSecret = em.create(ChannelSecret, made as never);
    em.persist(channelSecret);
    record(em, ChannelSecretChanged, { channelId, channelSecretId: id, change: "CREATED" });
    return { channelSecret, secret, channel };
  });
}

/** What was proven with it stays proven; it proves nothing new. @throws Rejection NOT_FOUND */
export function revokeChannelSecret(ctx: RequestContext, id: string): Promise<Channel> {
  return ctx.change(async (em) => {
    const what = { en: "The secret", "zh-CN": "密钥" };
    const channelSecret = await locked(em, ChannelSecret, id, what, ["input", "channelSecretId"]);
    const { channelId } = channelSecret;
    em.remove(channelSecret);
    record(em, ChannelSecretChanged, { channelId, channelSecretId: id, change: "REVOKED" });
    return em.findOneOrFail(Channel, { id: channelId });
  });
}

/** The channel's secrets in plain text, for comparing. */
export async function openSecrets(own: RequestContext, { id, workspaceId }: ChannelRow): Promise<readonly string[]> {
  const { secrets } = own.parts.platform;
  const rows = await own.load(secretsOfChannel, id);
  return rows.map((row) => secrets.open(workspaceId, placeOf(row), row.sealed));
}
