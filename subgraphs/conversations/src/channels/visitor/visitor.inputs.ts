import { Field, InputType, Locale, ObjectType, Payload } from "@switchboard/kit";
import { Channel } from "../channel/channel.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { VisitorProofInput } from "../identity/identity.inputs.js";

@InputType({ description: "A visitor at a website's widget." })
export class OpenVisitorSessionInput {
  @Field(() => String, { description: "The widget's public key." }) channelKey!: string;
  @Field(() => String, { nullable: true, description: "The token of an earlier visit, to go on as the same customer." })
  visitorToken?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The visitor's name, if the site knows it; at most 100 characters.",
  })
  name?: string | null;
  @Field(() => VisitorProofInput, {
    nullable: true,
    description: "Proof of who the visitor is, for people who are signed in at the site: then their history shows.",
  })
  identity?: VisitorProofInput | null;
  @Field(() => Locale, { nullable: true, description: "The visitor's language." }) locale?: string | null;
}

@ObjectType({ description: "What became of `openVisitorSession`." })
export class OpenVisitorSessionPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: "The visitor's bearer token: keep it and pass it as `visitorToken` next time.",
  })
  token?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True when the visitor is proven to be who the site says." })
  isIdentified?: boolean | null;
  @Field(() => Channel, { nullable: true, description: "The channel." }) channel?: Channel | null;
  @Field(() => Conversation, { nullable: true, description: "The conversation that can be gone on with, if any." })
  conversation?: Conversation | null;
}
