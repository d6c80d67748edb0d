import {
  Ctx,
  Directive,
  FieldResolver,
  Input,
  Mutation,
  type RequestContext,
  requiresScopes,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { ChannelSecret, secretsOfChannel } from "./channel-secret.js";
import {
  CreateChannelSecretInput,
  CreateChannelSecretPayload,
  RevokeChannelSecretInput,
  RevokeChannelSecretPayload,
} from "./identity.inputs.js";
import { createChannelSecret, revokeChannelSecret } from "./secret.service.js";

@Resolver(() => Channel)
export class ChannelSecretResolver {
  @FieldResolver(() => [ChannelSecret], {
    nullable: true,
    description: "What the site signs its visitors' identities with, oldest first; at most two.",
  })
  @Directive(requiresScopes("conversation:manage"))
  secrets(@Root() { id }: ChannelRow, @Ctx() ctx: RequestContext) {
    return ctx.load(secretsOfChannel, id);
  }

  @Mutation(() => CreateChannelSecretPayload, {
    access: ["conversation:manage"],
    description:
      "Makes a secret for proving who visitors are. To rotate: make the second one, use it on the site, revoke the first.",
  })
  createChannelSecret(
    @Input(() => CreateChannelSecretInput) { channelId }: CreateChannelSecretInput,
    @Ctx() ctx: RequestContext,
  ) {
    return createChannelSecret(ctx, channelId);
  }

  @Mutation(() => RevokeChannelSecretPayload, {
    access: ["conversation:manage"],
    description: "Ends a secret; nothing new is proven with it.",
  })
  async revokeChannelSecret(
    @Input(() => RevokeChannelSecretInput) { channelSecretId }: RevokeChannelSecretInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { channel: await revokeChannelSecret(ctx, channelSecretId) };
  }
}
