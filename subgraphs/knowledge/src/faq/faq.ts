import {
  Flag,
  Id,
  Index,
  Instant,
  Locale,
  type Node,
  Noun,
  Tenant,
  Text,
  Unique,
  Version,
  Words,
} from "@switchboard/kit";

@Noun("A frequent question with its answer: what the bot answers from and what agents are offered while they type.")
@Unique({ name: "faq_question", properties: ["workspaceId", "locale", "questionKey"], where: "deleted_at is null" })
@Index({ name: "faq_list", properties: ["workspaceId", "createdAt", "id"] })
export class Faq implements Node {
  @Id("faq", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("The question as customers are shown it; at most 300 characters.") question!: string;
  /** The question in the spelling by which it is unique: case, width, script, courtesy and punctuation taken off. */
  @Text() questionKey!: string;
  @Words("Other ways to ask the same, which the search knows too; at most 50.") similarQuestions!: string[];
  @Text("What is answered; at most 4 000 characters.") answer!: string;
  @Text("Language of question and answer.", { as: () => Locale }) locale!: string;
  @Flag("Only enabled entries are answered from, suggested and found.") isEnabled!: boolean;
  @Instant("When it was written.") createdAt!: Date;
  @Instant("When it was last changed.") updatedAt!: Date;
  /** Deleted entries stay as the ground of the answers they once gave; nothing else finds them. */
  @Instant(null, { nullable: true }) deletedAt?: Date | null;
  @Version() version!: number;
}
