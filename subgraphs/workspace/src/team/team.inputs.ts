import { Field, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { Team } from "./team.js";

@InputType({ description: "A new team." })
export class CreateTeamInput {
  @Field(() => String, { description: "Name, 1 to 80 characters, unique in the workspace." }) name!: string;
}

@ObjectType({ description: "The answer to `createTeam`." })
export class CreateTeamPayload extends Payload {
  @Field(() => Team, { nullable: true, description: "The new team." }) team?: Row<Team> | null;
}
