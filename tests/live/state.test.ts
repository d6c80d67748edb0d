import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Data } from "@switchboard/kit/testing";
import { buildSchema } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../gateway/src/places.js";
import { testStack } from "../support/stack.js";
import { Model, type Watched } from "./model.js";
import { STEPS } from "./steps.js";
import type { Step, World } from "./world.js";

const CONVERSATION = `id version status subject lastSequence isCustomerWaiting waitingSince queuedAt assignedAt resolvedAt snoozedUntil mergedInto { id } links { kind undoneAt } updatedAt
  allowedMoves { verb } assignee { id } team { id } customer { id } channel { id } survey { score } rounds { number } followers { id } tags { id } fields { field { id } choices }
  mine { unread readSequence isFollowed }`;
const inbox = (name: string, filter: string, by: Watched["by"] = "agent"): Watched => ({
  name: `the inbox ${name}`,
  by,
  row: CONVERSATION,
  list: `conversations(first: 20${filter}) ROWS`,
  rows: ({ conversations }) => conversations,
  feed: `conversationsChanged(inbox: ${name}, after: $after)`,
  noun: "conversation",
});
const list = (name: string, noun: string, row: string): Watched => ({
  name: `the list of ${name}`,
  by: "admin",
  row,
  list: `${name}(first: 20) ROWS`,
  rows: (data) => data[name],
  feed: `${name}Changed(after: $after)`,
  noun,
});

const WATCHED: readonly Watched[] = [
  inbox("ALL", ""),
  inbox("MINE", ", filter: { isMine: true }"),
  inbox("QUEUE", ", filter: { status: [QUEUED] }"),
  inbox("FOLLOWED", ", filter: { isFollowed: true }", "admin"),
  list("notifications", "notification", "id kind at readAt conversation { id } message { id text } by { id }"),
  list(
    "tickets",
    "ticket",
    "id version number title description type priority status updatedAt solvedAt closedAt allowedStatuses team { id } assignee { id } customer { id } conversation { id } comments(first: 20) { nodes { id text } } history { at }",
  ),
  list("customers", "customer", "id version name displayName email company note tags tier locale"),
  list("agents", "agent", "id name email state stateSince capacity isDisabled locale teams { id }"),
  list("faqs", "faq", "id version question similarQuestions answer isEnabled updatedAt"),
  {
    name: "a conversation's messages",
    by: "admin",
    needs: "conversation",
    row: "id version sequence kind author text markdown editedAt recalledAt event sentAt options agent { id } customer { id }",
    list: "conversation(id: $id) { messages(first: 100) ROWS }",
    rows: ({ conversation }) => conversation.messages,
    feed: "messagesChanged(conversationId: $id, after: $after)",
    noun: "message",
  },
  ...(["admin", "agent"] as const).map((by) => ({
    name: `the timeline with notes, of the ${by}`,
    by,
    needs: "conversation",
    row: "id sequence place kind author text mentions { id } recipient { id }",
    list: "conversation(id: $id) { messages(first: 100, withNotes: true) ROWS }",
    rows: ({ conversation }: Data) => conversation.messages,
    feed: "messagesChanged(conversationId: $id, withNotes: true, after: $after)",
    noun: "message",
  })),
];

const stack = await testStack();

describe("a client that took one snapshot and follows the feeds", () => {
  let world: World;
  const models: Model[] = [];

  beforeAll(async () => {
    const desk = await stack.desk();
    const address = `colleague-${process.pid}-${Date.now()}@example.com`;
    const [agent, colleague, leaver] = [
      await desk.agent(),
      await desk.agent({ email: address }),
      await desk.onlineAgent({ capacity: 0 }),
    ];
    const [session] = (await colleague.ask("{ viewer { sessions { id } } }"))["viewer"].sessions;
    const known = {
      session: session.id as string,
      "channel key": await desk.channelKey(),
      "colleague's address": address,
    };
    world = { desk, admin: desk.admin, agent, colleague, leaver, visitor: await desk.visitor({ locale: "en" }), known };
    await stack.settle();
  });

  it.each(STEPS.map((step) => [step.how ? `${step.verb} ${step.how}` : step.verb, step] as const))(
    "still sees what a fresh snapshot shows after %s",
    async (_, step) => {
      for (const watched of WATCHED.slice(models.length)) {
        if (!watched.needs || world.known[watched.needs]) models.push(await Model.open(watched, world));
        else break;
      }
      await perform(step, world);
      await stack.settle();
      for (const model of models) await model.agrees();
    },
  );

  it("and every mutation of the graph was among them", async () => {
    const schema = buildSchema(await readFile(join(ROOT, "schema", "api.graphql"), "utf8"));
    const verbs = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(verbs.filter((verb) => !STEPS.some((step) => step.verb === verb))).toEqual([]);
  });
});

async function perform(step: Step, world: World): Promise<void> {
  const { verb, by, shows = "", input, keep } = step;
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const data = await world[by].succeed(
    `mutation ($input: ${name}!) { ${verb}(input: $input) { ${shows} userErrors { code message path } } }`,
    { input: input(world) },
  );
  keep?.(data[verb], world);
}
