import { expect, it } from "vitest";
import { recount } from "../../subgraphs/analytics/src/recount/recount.js";
import { ordinaryDay } from "../support/day.js";
import { testStack } from "../support/stack.js";

const stack = await testStack();

const REPORT = `query ($metric: MetricName!, $from: DateTime!, $to: DateTime!, $by: ReportDimension) {
  report(metric: $metric, from: $from, to: $to, by: $by) { total { count sum rate } rows { agent { id name } value { count } } } }`;

it("an ordinary day is in the reports as it was, and the logs say the same when counted again", async () => {
  const desk = await stack.desk();
  const span = {
    from: new Date(stack.clock.now().getTime() - 60_000),
    to: new Date(stack.clock.now().getTime() + 600_000),
  };
  const day = await ordinaryDay(stack, desk);
  const total = async (metric: string) => (await desk.admin.ask(REPORT, { metric, ...span }))["report"].total;
  const [once, never] = [{ count: 1 }, { rate: 0 }];
  expect(await total("CONVERSATIONS")).toMatchObject(once);
  expect(await total("MESSAGES")).toMatchObject({ count: 5 });
  expect(await total("FIRST_RESPONSE")).toMatchObject(once);
  expect(await total("REPLY_TIME")).toMatchObject({ count: 2 });
  expect(await total("RESOLUTION_TIME")).toMatchObject(once);
  expect(await total("RESOLUTION_RATE")).toMatchObject({ count: 1, rate: 1 });
  expect(await total("SATISFACTION")).toMatchObject({ count: 1, sum: 5, rate: 1 });
  expect(await total("SURVEY_RESPONSE_RATE")).toMatchObject({ count: 1, rate: 1 });
  expect(await total("QUEUE_ABANDONMENT")).toMatchObject(never);
  expect(await total("BOT_RESOLUTION")).toMatchObject({ count: 1, rate: 0 });
  expect(await total("TICKETS_OPENED")).toMatchObject(once);
  expect((await total("AGENT_TIME")).sum).toBeGreaterThan(0);
  const { report } = await desk.admin.ask(REPORT, { metric: "MESSAGES", ...span, by: "AGENT" });
  expect(report.rows).toContainEqual({ agent: { id: day.agent.id, name: `Agent ${day.mark}` }, value: { count: 2 } });
  const evidence = await desk.admin.ask(
    `query ($from: DateTime!, $to: DateTime!) { reportEvidence(metric: SATISFACTION, from: $from, to: $to) {
      nodes { value conversation { id survey { score } } agent { name } channel { name } } } }`,
    span,
  );
  expect(evidence["reportEvidence"].nodes).toEqual([
    {
      value: 5,
      conversation: { id: day.conversationId, survey: { score: 5 } },
      agent: { name: `Agent ${day.mark}` },
      channel: { name: "Shop" },
    },
  ]);
  const { today } = await desk.admin.ask(
    "{ today { startedConversations resolvedConversations messages waiting open botConversations surveyAnswers } }",
  );
  expect(today).toMatchObject({ waiting: 0, open: 0, botConversations: 0 });
  const ctx = stack.subgraph("analytics").systemContext(desk.workspaceId);
  for (const { metric, differing } of await recount(ctx, span.from, span.to)) expect(differing, metric).toEqual([]);
  ctx.scope.end();
});
