import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Tag } from "../../talk/tag/tag.js";

@InputType({ description: "Two tags that mean the same." })
export class MergeTagsInput {
  @Field(() => ID, { description: "The tag that is given up; it ends archived." }) sourceTagId!: string;
  @Field(() => ID, { description: "The tag that stands in its place from now on." }) targetTagId!: string;
}

@ObjectType({ description: "What became of `mergeTags`." })
export class MergeTagsPayload extends Payload {
  @Field(() => Tag, { nullable: true, description: "The tag that stands for both." }) tag?: Tag | null;
  @Field(() => Tag, { nullable: true, description: "The tag that was given up, archived." }) source?: Tag | null;
}

@ObjectType({ description: "How a tag was given up for another, and how far its conversations have come." })
export class TagMerge {
  intoId!: string;
  @Field(() => Tag, { nullable: true, description: "The tag that stands in its place." }) into?: Tag | null;
  @Field(() => GraphInt, { description: "On how many conversations it was." }) total!: number;
  @Field(() => GraphInt, { description: "On how many the other tag stands by now." }) moved!: number;
  @Field(() => Boolean, { description: "True while conversations still follow." }) isRunning!: boolean;
}
