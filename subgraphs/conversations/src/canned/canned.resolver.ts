import {
  Arg,
  columnsOf,
  Ctx,
  Field,
  ID,
  Input,
  InputType,
  likePattern,
  Locale,
  Mutation,
  ObjectType,
  Payload,
  Query,
  type RequestContext,
  Resolver,
  type Row,
  statement,
  tableOf,
} from "@switchboard/kit";
import { CannedReply } from "./canned-reply.js";
import { createCannedReply, deleteCannedReply } from "./canned.service.js";

@InputType({ description: "A new ready-made answer." })
export class CreateCannedReplyInput {
  @Field(() => String, { description: "What an agent types to find it, at most 40 characters." }) shortcut!: string;
  @Field(() => String, { description: "What is sent, at most 4 000 characters." }) text!: string;
  @Field(() => Locale, { nullable: true, description: "For customers of this language; absent = for all." }) locale?:
    | string
    | null;
}

@InputType({ description: "A ready-made answer to remove." })
export class DeleteCannedReplyInput {
  @Field(() => ID, { description: "Which one." }) cannedReplyId!: string;
}

@ObjectType({ description: "What became of `createCannedReply`." })
export class CreateCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The new answer." }) cannedReply?: CannedReply | null;
}

@ObjectType({ description: "What became of `deleteCannedReply`." })
export class DeleteCannedReplyPayload extends Payload {
  @Field(() => CannedReply, { nullable: true, description: "The answer that is gone." })
  cannedReply?: CannedReply | null;
}

@Resolver(() => CannedReply)
export class CannedReplyResolver {
  @Query(() => [CannedReply], {
    access: ["conversation:reply"],
    description: "Ready-made answers by shortcut; at most 200.",
  })
  cannedReplies(
    @Arg("search", () => String, { nullable: true, description: "In the shortcut or the text." }) search: string | null,
    @Arg("locale", () => Locale, {
      nullable: true,
      description: "For this language; those for all languages come too.",
    })
    locale: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Row<CannedReply>[]> {
    const sql = statement(
      `select ${columnsOf(ctx, CannedReply)} from ${tableOf(ctx, CannedReply)}
       where ($1::text is null or shortcut ilike $1 or text ilike $1) and ($2::text is null or locale is null or locale = $2)
       order by lower(shortcut), id limit 200`,
    );
    return ctx.rows<Row<CannedReply>>(sql, [search?.trim() ? likePattern(search.trim()) : null, locale ?? null]);
  }

  @Mutation(() => CreateCannedReplyPayload, {
    access: ["conversation:manage"],
    description: "Adds a ready-made answer for all agents.",
  })
  async createCannedReply(
    @Input(() => CreateCannedReplyInput) input: CreateCannedReplyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cannedReply: await createCannedReply(ctx, input) };
  }

  @Mutation(() => DeleteCannedReplyPayload, {
    access: ["conversation:manage"],
    description: "Removes a ready-made answer.",
  })
  async deleteCannedReply(
    @Input(() => DeleteCannedReplyInput) input: DeleteCannedReplyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { cannedReply: await deleteCannedReply(ctx, input.cannedReplyId) };
  }
}
