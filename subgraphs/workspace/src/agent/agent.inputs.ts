import {
  ArgsType,
  Change,
  connectionOf,
  EmailAddress,
  Field,
  GraphInt,
  ID,
  InputType,
  Locale,
  ObjectType,
  PageArgs,
  Payload,
  type Row,
} from "@switchboard/kit";
import { Agent } from "./agent.js";
import { AgentSkillInput, ChannelWeightInput } from "./agent.skills.js";

@ArgsType()
export class AgentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Part of the name or e-mail." }) search?: string | null;
  @Field(() => ID, { nullable: true, description: "Only members of this team." }) teamId?: string | null;
}

export const AgentConnection = connectionOf("Agent", () => Agent as never, { live: true });

@InputType({ description: "A new account." })
export class CreateAgentInput {
  @Field(() => EmailAddress, { description: "Address for signing in, unique on this server." }) email!: string;
  @Field(() => String, { description: "Name, 1 to 80 characters." }) name!: string;
  @Field(() => String, { description: "First password, 8 to 200 characters." }) password!: string;
  @Field(() => String, { description: "Key of the role; it may not give more than the caller has." }) roleKey!: string;
  @Field(() => [ID], { nullable: true, description: "Teams to join, at most 50." }) teamIds?: string[] | null;
  @Field(() => Locale, { nullable: true, description: "Language; default: the workspace's." }) locale?: string | null;
  @Field(() => GraphInt, { nullable: true, description: "Most conversations at a time, 0 to 100; default 5." })
  capacity?: number | null;
}

@ObjectType({ description: "The answer to `createAgent`." })
export class CreateAgentPayload extends Payload {
  @Field(() => Agent, { nullable: true, description: "The new agent." }) agent?: Row<Agent> | null;
}

@InputType({ description: "Changes to an account; what is absent stays." })
export class UpdateAgentInput {
  @Field(() => ID, { description: "Whose account." }) agentId!: string;
  @Field(() => String, { nullable: true, description: "Name, 1 to 80 characters." }) name?: string | null;
  @Field(() => String, { nullable: true, description: "Key of the role; it may not give more than the caller has." })
  roleKey?: string | null;
  @Field(() => [ID], { nullable: true, description: "All teams from now on, at most 50." }) teamIds?: string[] | null;
  @Field(() => GraphInt, { nullable: true, description: "Most conversations at a time, 0 to 100." }) capacity?:
    | number
    | null;
  @Field(() => [AgentSkillInput], {
    nullable: true,
    description: "All skills from now on, at most 50, each once.",
  })
  skills?: AgentSkillInput[] | null;
  @Field(() => [ChannelWeightInput], {
    nullable: true,
    description: "What conversations cost from now on, by kind of channel; kinds that are not named cost 1.",
  })
  weights?: ChannelWeightInput[] | null;
  @Field(() => Boolean, { nullable: true, description: "True ends all sessions and refuses new ones." }) isDisabled?:
    | boolean
    | null;
  @Field(() => Locale, { nullable: true, description: "Language." }) locale?: string | null;
}

@ObjectType({ description: "The answer to `updateAgent`." })
export class UpdateAgentPayload extends Payload {
  @Field(() => Agent, { nullable: true, description: "The agent as it is now." }) agent?: Row<Agent> | null;
}

@ObjectType({ description: "An agent's account or state changed." })
export class AgentChange extends Change {
  agentId!: string;
}
