import {
  Arg,
  Args,
  Ctx,
  DateTime,
  FieldResolver,
  ID,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { Customer, customerOf } from "../../external/customer.js";
import { Team, teamOf } from "../../external/team.js";
import {
  ConversationRecord,
  RecordedMessage,
  RecordedMessageConnection,
  RecordedState,
  RecordFact,
} from "./record.inputs.js";
import { RecordLine, RecordLineConnection, type RecordLineRow } from "./record-line.js";
import { asTheyStood, conversationRecord, linesOf, messageLinesOf, stateOf } from "./record.service.js";
import { noteShown } from "./shown.js";

@Resolver(() => ConversationRecord)
export class RecordResolver {
  @Query(() => ConversationRecord, {
    access: ["conversation:supervise"],
    nullable: true,
    description:
      "The complete record of a conversation as of a moment; null before it began. That it was read is recorded.",
  })
  async conversationRecord(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("asOf", () => DateTime, { nullable: true, description: "The moment; default: now." }) asOf: Date | null,
    @Ctx() ctx: RequestContext,
  ) {
    const record = await conversationRecord(ctx, conversationId, asOf);
    if (record) noteShown(ctx, conversationId);
    return record;
  }

  @FieldResolver(() => RecordedState, { description: "Where it stood." })
  state(@Root() record: ConversationRecord, @Ctx() ctx: RequestContext) {
    return stateOf(ctx, record);
  }

  @FieldResolver(() => RecordedMessageConnection, {
    description: "What had been said, notes included, as it stood then: first to last.",
  })
  async messages(@Root() record: ConversationRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    const page = await pageOf(ctx, RecordLine, args, messageLinesOf(ctx, record));
    const nodes = await asTheyStood(ctx, page.nodes, record.asOf);
    return { ...page, nodes, edges: page.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i] })) };
  }

  @FieldResolver(() => RecordLineConnection, {
    description: "Everything that had happened, and who had been shown it: first to last.",
  })
  lines(@Root() record: ConversationRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return pageOf(ctx, RecordLine, args, linesOf(ctx, record));
  }
}

@Resolver(() => RecordLine)
export class RecordLineResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "The agent who did it." })
  agent(@Root() { actorKind, actorId }: RecordLineRow) {
    return actorKind === "AGENT" ? agentOf(actorId) : null;
  }

  @FieldResolver(() => Customer, { nullable: true, description: "The customer who did it." })
  customer(@Root() { actorKind, actorId }: RecordLineRow) {
    return actorKind === "VISITOR" ? customerOf(actorId) : null;
  }

  @FieldResolver(() => [RecordFact], { description: "What else is known of it; at most 30 facts." })
  facts(@Root() { data }: RecordLineRow): RecordFact[] {
    return Object.entries(data)
      .filter(([, value]) => value !== null)
      .slice(0, 30)
      .map(([name, value]) => ({ name, value: typeof value === "string" ? value : JSON.stringify(value) }));
  }
}

@Resolver(() => RecordedMessage)
export class RecordedMessageResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "The agent who wrote it." })
  agent(@Root() { agentId }: RecordedMessage) {
    return agentOf(agentId);
  }
}

@Resolver(() => RecordedState)
export class RecordedStateResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Who had it." })
  assignee(@Root() { assigneeId }: RecordedState) {
    return agentOf(assigneeId);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that alone might be given it." })
  team(@Root() { teamId }: RecordedState) {
    return teamOf(teamId);
  }
}
