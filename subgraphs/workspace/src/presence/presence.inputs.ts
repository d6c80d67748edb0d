import { Field, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { AgentState } from "./presence.js";

@InputType({ description: "The caller's new state." })
export class SetAgentStateInput {
  @Field(() => AgentState, { description: "The state to take." }) state!: AgentState;
}

@ObjectType({ description: "The answer to `setAgentState`." })
export class SetAgentStatePayload extends Payload {
  @Field(() => Agent, { nullable: true, description: "The caller." }) agent?: Row<Agent> | null;
}

@InputType({ description: "A sign of life; nothing to say." })
export class HeartbeatInput {
  @Field(() => Boolean, { nullable: true, description: "Not read: an input needs a field." }) _?: boolean | null;
}

@ObjectType({ description: "The answer to `heartbeat`." })
export class HeartbeatPayload extends Payload {
  @Field(() => Agent, {
    nullable: true,
    description: "The caller, back in the former state if silence had made it AWAY.",
  })
  agent?: Row<Agent> | null;
}
