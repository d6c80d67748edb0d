import {
  ChildOf,
  Choice,
  connectionOf,
  enumOf,
  Field,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Key,
  Node,
  Noun,
  ObjectType,
  Parent,
  type Row,
  type Sentence,
  Stored,
  Tenant,
  Text,
  type ValueOf,
  type Viewer,
} from "@switchboard/kit";
import { Action, type ActionData } from "../action/action.js";
import { Conversation } from "../../life/conversation/conversation.js";

export const BulkStatus = enumOf("BulkStatus", "Where a bulk operation stands.", {
  PENDING: "It has not begun.",
  RUNNING: "It is under way.",
  FINISHED: "Every row was tried.",
  CANCELLED: "It was stopped; what was done before stays done.",
});
export type BulkStatus = ValueOf<typeof BulkStatus>;

@Noun("The same actions done to many conversations, one by one, in the background.", {
  scopes: ["conversation:reply", "conversation:manage"],
})
@Index({ name: "bulk_operation_by_start", properties: ["workspaceId", "createdAt", "id"] as never })
@Parent()
export class BulkOperation implements Node {
  @Id("bulk", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(BulkStatus, "Where it stands.") status!: BulkStatus;
  @Json("What is done to each.", { as: () => [Action] }) actions!: ActionData[];
  @Int("How many conversations it is about.") total!: number;
  @Int("To how many it was done so far.") done!: number;
  @Int("How many refused it so far.") failed!: number;
  @Text() createdById!: string;
  /** On whose behalf, with the permissions of then: each row is decided as if they had asked for it alone. */
  @Json() actor!: Pick<Viewer, "kind" | "actorId" | "credentialId" | "scopes" | "language">;
  @Instant("When it was asked for.") createdAt!: Date;
  @Instant("When it began.", { nullable: true }) startedAt?: Date | null;
  @Instant("When the last row was tried, or it was stopped.", { nullable: true }) finishedAt?: Date | null;
}

export type BulkOperationRow = Row<BulkOperation>;

export const BulkOperationConnection = connectionOf("BulkOperation", () => BulkOperation as never);

/** One row of an operation: what decides that nothing is done twice, since it changes with the conversation. */
@ObjectType({ description: "What became of one conversation of a bulk operation." })
@Stored("bulk_row")
@Index({ name: "bulk_row_order", properties: ["workspaceId", "operationId", "position"] as never })
@Index({
  name: "bulk_row_left",
  expression: `create index bulk_row_left on conversations.bulk_row (workspace_id, operation_id, position) where state = 'PENDING'`,
})
@ChildOf(() => BulkOperation, "operation_id")
@ChildOf(() => Conversation, "conversation_id")
export class BulkResult {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() operationId!: string;
  @Int("Its place in the operation, from 1.") position!: number;
  @Text() conversationId!: string;
  /** PENDING, DONE or FAILED. */
  @Text() state!: string;
  @Text("Why it was refused; stable.", { nullable: true }) code?: string | null;
  @Json(null, { nullable: true }) sentence?: Sentence | null;
  @Instant("When it was tried.", { nullable: true }) triedAt?: Date | null;
  @Field(() => Conversation, { nullable: true, description: "Which conversation." }) conversation?: Conversation | null;
}

export type BulkResultRow = Row<BulkResult>;

export const BulkResultConnection = connectionOf("BulkResult", () => BulkResult as never);
