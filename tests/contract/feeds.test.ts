import { ALL_SCOPES, newId, type Scope, type Viewer } from "@switchboard/kit";
import { getNamedType, parse } from "graphql";
import { expect, it } from "vitest";
import { asked, everything, operation } from "./asking.js";
import { rootsOf } from "./gates.js";
import { Stage, type Stocked } from "./stage.js";

// Everyone listens to every live feed of a desk, with that desk's ids; only its own people may hear anything.
const stage = await Stage.open();
const theirs = await stage.stocked();
const ours = await stage.stocked();
const ids = await stage.ids(theirs.desk.workspaceId);
const feeds = stage.subgraphs.flatMap((subgraph) =>
  rootsOf(subgraph.schema)
    .filter(({ kind }) => kind === "subscription")
    .map(({ field }) => ({ subgraph, field })),
);
const DESK = ALL_SCOPES.filter((scope): scope is Scope => scope !== "visitor:chat");
const agentOf = ({ desk }: Stocked): Viewer => stage.viewer(desk.workspaceId, DESK, { actorId: desk.admin.id });
const idOf = (name: string) =>
  // Of the day's conversations the one that things go on happening in.
  name === "conversationId"
    ? theirs.day.conversationId
    : (ids.get(name.charAt(0).toUpperCase() + name.slice(1).replace(/Id$/, ""))?.[0] ?? newId("none"));

interface Ear {
  /** What was heard, by feed. */
  readonly heard: Map<string, unknown[]>;
  close(): Promise<void>;
}

async function listen(viewer: Viewer): Promise<Ear> {
  const heard = new Map<string, unknown[]>();
  const open: AsyncIterator<unknown>[] = [];
  for (const { subgraph, field } of feeds) {
    const events: unknown[] = [];
    heard.set(field.name, events);
    // Optional ids first narrow the feed, then widen it.
    for (const isFull of [true, false]) {
      const { call, declared, variables } = asked(field, { id: idOf, isFull });
      const text = operation(
        "subscription",
        declared,
        `{ ${call} ${everything(subgraph.schema, getNamedType(field.type), 2)} }`,
      );
      const result = await subgraph.subscribe(stage.scope(viewer), parse(text), variables);
      if (!(Symbol.asyncIterator in result)) {
        events.push({ errors: result.errors });
        continue;
      }
      const iterator = result[Symbol.asyncIterator]();
      open.push(iterator);
      void (async () => {
        for (let next = await iterator.next(); !next.done; next = await iterator.next()) events.push(next.value);
      })().catch((error: unknown) => events.push({ errors: [error] }));
    }
  }
  return { heard, close: async () => void (await Promise.all(open.map((iterator) => iterator.return?.()))) };
}

it("what happens at a desk is heard there, and at no other desk, and by no other customer", async () => {
  const own = await listen(agentOf(theirs));
  const foreign = await listen(agentOf(ours));
  const stranger = await listen(
    stage.viewer(theirs.desk.workspaceId, ["visitor:chat"], {
      kind: "VISITOR",
      actorId: newId("cus"),
      channelId: newId("chn"),
    }),
  );
  const { agent, visitor, mark, conversationId, ticketId, faqId } = theirs.day;
  const REST = "{ userErrors { code message } }";
  await agent.succeed(`mutation { setAgentState(input: { state: ONLINE }) ${REST} }`);
  await visitor.succeed(`mutation ($input: SendMessageInput!) { sendMessage(input: $input) ${REST} }`, {
    input: { conversationId, text: `Again ${mark}`, idempotencyKey: newId("key") },
  });
  await agent.succeed(`mutation ($input: UpdateTicketInput!) { updateTicket(input: $input) ${REST} }`, {
    input: { ticketId, title: `Refund, quickly, ${mark}` },
  });
  await agent.succeed(`mutation ($input: TagCustomerInput!) { tagCustomer(input: $input) ${REST} }`, {
    input: { customerId: visitor.id, add: [`${mark}-2`] },
  });
  await theirs.desk.admin.succeed(`mutation ($input: UpdateFaqInput!) { updateFaq(input: $input) ${REST} }`, {
    input: { faqId, answer: `Within 60 days, ${mark}.` },
  });
  await stage.stack.settle();

  const proof = [
    "agentsChanged",
    "customersChanged",
    "messagesChanged",
    "conversationChanged",
    "ticketsChanged",
    "faqsChanged",
  ];
  await expect
    .poll(() => proof.filter((feed) => !JSON.stringify(own.heard.get(feed)).includes(mark)), { timeout: 10_000 })
    .toEqual([]);
  // By now the others would have heard it too: all feeds of a subgraph are told in the same turn.
  const theirIds = [...ids.values()].flat();
  for (const { heard } of [foreign, stranger]) {
    for (const [feed, events] of heard) {
      const text = JSON.stringify(events);
      expect(text, feed).not.toContain(mark);
      if (heard === foreign.heard)
        expect(
          theirIds.filter((id) => text.includes(id)),
          feed,
        ).toEqual([]);
    }
  }
  for (const ear of [own, foreign, stranger]) await ear.close();
});
