import { Directive, Field, ObjectType } from "@switchboard/kit";
import { ActorKind } from "../viewer/viewer.js";

@ObjectType({ description: "Who a credential belongs to and what it may do. For the gateway." })
@Directive("@inaccessible")
export class Identity {
  @Field(() => String, { description: "The workspace." }) workspaceId!: string;
  @Field(() => ActorKind, { description: "What kind of caller." }) kind!: ActorKind;
  @Field(() => String, { description: "The agent or API key." }) actorId!: string;
  @Field(() => String, { description: "The session or API key." }) credentialId!: string;
  @Field(() => [String], { description: "What it may do, at this moment." }) scopes!: readonly string[];
  @Field(() => String, { description: "`zh-CN` or `en`." }) language!: string;
}
