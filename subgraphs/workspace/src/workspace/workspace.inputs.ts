import { Field, GraphInt, InputType, Locale, ObjectType, Payload, type Row, TimeZone } from "@switchboard/kit";
import { Workspace } from "./workspace.js";

@InputType({ description: "Changes to the desk's settings; what is absent stays." })
export class UpdateWorkspaceInput {
  @Field(() => String, { nullable: true, description: "Name, 1 to 100 characters." }) name?: string | null;
  @Field(() => Locale, { nullable: true, description: "Language of the desk." }) locale?: string | null;
  @Field(() => TimeZone, { nullable: true, description: "Time zone of the desk." }) timezone?: string | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Hours in which a resolved conversation is continued, 0 to 720.",
  })
  reopenWithinHours?: number | null;
}

@ObjectType({ description: "The answer to `updateWorkspace`." })
export class UpdateWorkspacePayload extends Payload {
  @Field(() => Workspace, { nullable: true, description: "The desk as it is now." }) workspace?: Row<Workspace> | null;
}
