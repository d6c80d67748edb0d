import { Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Channel } from "./channel.js";

@InputType({ description: "A new channel for the web widget." })
export class CreateChannelInput {
  @Field(() => String, { description: "Name, as visitors see it; at most 100 characters." }) name!: string;
  @Field(() => String, { nullable: true, description: "What a visitor is greeted with; at most 1 000 characters." })
  greeting?: string | null;
  @Field(() => ID, { nullable: true, description: "New conversations go to this team only." }) teamId?: string | null;
}

@InputType({ description: "Changes to a channel; what is absent is kept." })
export class UpdateChannelInput {
  @Field(() => ID, { description: "The channel." }) channelId!: string;
  @Field(() => String, { nullable: true, description: "Name, as visitors see it; at most 100 characters." }) name?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "What a visitor is greeted with; null = nothing." }) greeting?:
    | string
    | null;
  @Field(() => Boolean, { nullable: true, description: "False = takes no visitors." }) isEnabled?: boolean | null;
  @Field(() => ID, { nullable: true, description: "New conversations go to this team only; null = to anyone." })
  teamId?: string | null;
}

@ObjectType({ description: "What became of `createChannel`." })
export class CreateChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The new channel." }) channel?: Channel | null;
}

@ObjectType({ description: "What became of `updateChannel`." })
export class UpdateChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: "The channel as it is now." }) channel?: Channel | null;
}
