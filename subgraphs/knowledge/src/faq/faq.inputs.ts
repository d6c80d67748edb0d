import {
  Change,
  connectionOf,
  Field,
  GraphInt,
  ID,
  InputType,
  Locale,
  ObjectType,
  Payload,
  type Row,
} from "@switchboard/kit";
import { Faq } from "./faq.js";

@InputType({ description: "A new knowledge entry." })
export class CreateFaqInput {
  @Field(() => String, { description: "The question, 1 to 300 characters." }) question!: string;
  @Field(() => [String], { nullable: true, description: "Other ways to ask it, at most 50 of at most 300 characters." })
  similarQuestions?: string[] | null;
  @Field(() => String, { description: "The answer, 1 to 4 000 characters." }) answer!: string;
  @Field(() => Locale, { nullable: true, description: "Language; default: told from the question's script." })
  locale?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the bot may use it; default true." })
  isEnabled?: boolean | null;
  @Field(() => String, { nullable: true, description: "Repeats with the same key within 24 hours write one entry." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A change of a knowledge entry; what is absent stays." })
export class UpdateFaqInput {
  @Field(() => ID, { description: "Which entry." }) faqId!: string;
  @Field(() => String, { nullable: true, description: "The question, 1 to 300 characters." }) question?: string | null;
  @Field(() => [String], { nullable: true, description: "All other ways to ask it; null takes them away." })
  similarQuestions?: string[] | null;
  @Field(() => String, { nullable: true, description: "The answer, 1 to 4 000 characters." }) answer?: string | null;
  @Field(() => Locale, { nullable: true, description: "Language of question and answer." }) locale?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the bot may use it." }) isEnabled?: boolean | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "The version last seen; another one there refuses the change.",
  })
  expectedVersion?: number | null;
}

@InputType({ description: "A knowledge entry to delete." })
export class DeleteFaqInput {
  @Field(() => ID, { description: "Which entry." }) faqId!: string;
}

@ObjectType({ description: "The new entry." })
export class CreateFaqPayload extends Payload {
  @Field(() => Faq, { nullable: true, description: "The entry, as it was written." }) faq?: Row<Faq> | null;
}
@ObjectType({ description: "The changed entry." })
export class UpdateFaqPayload extends Payload {
  @Field(() => Faq, { nullable: true, description: "The entry as it is now, also when its version was another one." })
  faq?: Row<Faq> | null;
}
@ObjectType({ description: "The deleted entry." })
export class DeleteFaqPayload extends Payload {
  @Field(() => Faq, { nullable: true, description: "The entry as it was." }) faq?: Row<Faq> | null;
}

@ObjectType({ description: "A knowledge entry was written, changed or deleted." })
export class FaqChange extends Change {
  faqId!: string;
}

export const FaqConnection = connectionOf("Faq", () => Faq as never, { live: true });
