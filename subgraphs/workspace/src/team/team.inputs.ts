import { Field, InputType, ObjectType, Payload, type Row, REPEAT_KEY } from "@switchboard/kit";
import { Team } from "./team.js";

@InputType({ description: "A new team." })
export class CreateTeamInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "Name, 1 to 80 characters, unique in the workspace." }) name!: string;
}

@ObjectType({ description: "The answer to `createTeam`." })
export class CreateTeamPayload extends Payload {
  @Field(() => Team, { nullable: true, description: "The new team." }) team?: Row<Team> | null;
}
