import { Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Channel } from "../channel/channel.js";
import { ChannelSecret } from "./channel-secret.js";

@InputType({
  description:
    "Proof of who a visitor is, made by the site's own server: either `jwt`, or `externalId` with its `signature`.",
})
export class VisitorProofInput {
  @Field(() => String, {
    nullable: true,
    description:
      "JSON Web Token, HS256 with a secret of the channel: `sub` = the site's id, `aud` = the widget's key, `iat`, `exp` at most an hour later; may tell `name` and `email`.",
  })
  jwt?: string | null;
  @Field(() => String, { nullable: true, description: "The site's own id of the visitor, at most 200 characters." })
  externalId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "HMAC-SHA-256 of `externalId` with a secret of the channel, hexadecimal. It does not expire: prefer `jwt`.",
  })
  signature?: string | null;
}

@InputType({ description: "A secret for a channel." })
export class CreateChannelSecretInput {
  @Field(() => ID, { description: "The channel." }) channelId!: string;
}

@ObjectType({ description: "What became of `createChannelSecret`." })
export class CreateChannelSecretPayload extends Payload {
  @Field(() => ChannelSecret, { nullable: true, description: "The secret, as it is told by from now on." })
  channelSecret?: ChannelSecret | null;
  @Field(() => String, { nullable: true, description: "The secret itself: shown now and never again." })
  secret?: string | null;
  @Field(() => Channel, { nullable: true, description: "The channel." }) channel?: Channel | null;
}

@InputType({ description: "A secret that is to prove nothing any more." })
export class RevokeChannelSecretInput {
  @Field(() => ID, { description: "The secret." }) channelSecretId!: string;
}

@ObjectType({ description: "What became of `revokeChannelSecret`." })
export class RevokeChannelSecretPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The channel." }) channel?: Channel | null;
}
