import { Ctx, Field, ObjectType, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { type VariableName, VARIABLES } from "./template.js";

@ObjectType({ description: "Something that a ready-made text may name, as `{{name}}` or `{{name|otherwise}}`." })
export class ReplyVariable {
  @Field(() => String, { description: "What stands between the braces." }) name!: string;
  @Field(() => String, { description: "What it means, in the caller's language." }) meaning!: string;
  @Field(() => Boolean, { description: "True when it may be unknown, so that a text should say what is written then." })
  canBeMissing!: boolean;
}

@Resolver()
export class TemplateResolver {
  @Query(() => [ReplyVariable], {
    access: ["conversation:reply", "conversation:manage"],
    description: "Everything that ready-made texts may name; a short, closed list.",
  })
  replyVariables(@Ctx() ctx: RequestContext): ReplyVariable[] {
    return (Object.keys(VARIABLES) as VariableName[]).map((name) => ({
      name,
      meaning: VARIABLES[name][ctx.language],
      canBeMissing: VARIABLES[name].canBeMissing,
    }));
  }
}
