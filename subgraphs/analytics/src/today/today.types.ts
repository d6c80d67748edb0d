import { DateTime, Field, GraphFloat, GraphInt, ObjectType } from "@switchboard/kit";

@ObjectType({ description: "How today goes: what has happened since midnight, and what is open at this moment." })
export class TodayCounters {
  @Field(() => GraphInt, { description: "Service rounds started today." }) startedConversations!: number;
  @Field(() => GraphInt, { description: "Service rounds resolved today and not reopened since." })
  resolvedConversations!: number;
  @Field(() => GraphInt, { description: "Messages by customers and agents today." }) messages!: number;
  @Field(() => GraphInt, { description: "Waiting in the queue now." }) waiting!: number;
  @Field(() => GraphInt, { description: "With an agent now, those waiting for the customer included." }) open!: number;
  @Field(() => GraphInt, { description: "With the bot now." }) botConversations!: number;
  @Field(() => GraphFloat, {
    nullable: true,
    description: "Mean time to the first response of those given today, in seconds; null before the first.",
  })
  averageFirstResponseSeconds?: number | null;
  @Field(() => GraphFloat, {
    nullable: true,
    description: "Share of scores 4 and 5 among today's answers, 0 to 1; null before the first.",
  })
  satisfaction?: number | null;
  @Field(() => GraphInt, { description: "Surveys answered today." }) surveyAnswers!: number;
  @Field(() => [GraphInt], { description: "Rounds started today by hour of the day: 24 numbers." })
  startedByHour!: number[];
  @Field(() => DateTime, { description: "When this was read." }) asOf!: Date;
}
