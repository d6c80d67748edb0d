import { MessagesDocument, SignOutDocument } from "@switchboard/sdk";
import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { gapless, Line } from "../support/line.js";
import { Person } from "../support/person.js";
import type { Stack } from "../support/topologies.js";
import { did, talk } from "./talk.js";

const REVOKED_WITHIN_MS = 5_000;

/** The wire itself: cuts, other gateways, ended sessions, fields from everywhere. */
export function lineJourney(stack: () => Stack): void {
  it.each([
    ["the same gateway", () => [stack().urls[0] as string]],
    ["the other gateway", () => [...stack().urls]],
  ])(
    "after a cut of the line a screen goes on at %s, and nothing is missing or twice",
    { timeout: 60_000 },
    async (_, urls) => {
      const desk = await stack().desk();
      const { conversationId, visitor, agent, screen } = await talk(desk);
      // Only this screen's own line is cut.
      const watcher = new Person({ urls: urls(), trust: (text) => stack().trust(text) }, visitor.who);
      const line = await Line.open(watcher, conversationId);
      for (let round = 1; round <= 4; round++) {
        watcher.cut();
        await did(agent.desk.conversations.send({ conversationId, text: `Sent while it was cut, ${round}` }));
        await line.says(`Sent while it was cut, ${round}`);
      }
      expect(line.sequences).toEqual(gapless(line.sequences));
      for (const open of [line, screen]) open.end();
      watcher.leave();
    },
  );

  it("a session that has ended closes its open socket within five seconds, at either gateway", {
    timeout: 60_000,
  }, async () => {
    const desk = await stack().desk();
    for (const url of stack().urls) {
      const agent = await desk.agent();
      const socket = new WebSocket(url.replace(/^http/, "ws"), "graphql-transport-ws");
      const closed = new Promise<number>((resolve) => socket.once("close", resolve));
      await new Promise<void>((resolve, reject) => {
        socket.once("error", reject);
        socket.once("message", () => resolve());
        socket.once("open", () =>
          socket.send(
            JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${agent.who.token}` } }),
          ),
        );
      });
      const at = performance.now();
      await agent.ask(SignOutDocument, { input: {} });
      expect(await closed).toBe(4403);
      expect(performance.now() - at).toBeLessThan(REVOKED_WITHIN_MS);
    }
  });

  it("one subscription brings what five subgraphs know of the conversation that changed", {
    timeout: 60_000,
  }, async () => {
    const desk = await stack().desk();
    const { conversationId, visitor, agent, screen } = await talk(desk);
    await did(agent.desk.tickets.open({ conversationId, title: "Broken lamp", type: "REQUEST" }));
    await did(agent.desk.customers.update({ customerId: visitor.id, name: "Wang Min" }));
    const { faq } = (
      await did(
        desk.admin.desk.knowledge.create({ question: "Can I return a lamp?", answer: "Within 30 days.", locale: "en" }),
      )
    ).createFaq;
    await stack().settle();
    const { conversation } = await desk.admin.ask(MessagesDocument, { conversationId });
    const watch = await desk.admin.watch(
      `subscription ($id: ID!, $after: Cursor) { messagesChanged(conversationId: $id, after: $after) { cursor kind message { text conversation {
        status assignee { name } customer { name } tickets { nodes { title } } suggestions(first: 1) { faq { id answer } } } } } }`,
      { id: conversationId },
      conversation?.messages.liveCursor ?? undefined,
    );
    await did(visitor.desk.conversations.send({ conversationId, text: "Can I return a lamp?" }));
    const { messagesChanged } = await watch.next(
      (event) => event["messagesChanged"].message?.text === "Can I return a lamp?",
    );
    expect(messagesChanged.message.conversation).toEqual({
      status: "ASSIGNED",
      assignee: { name: "Alex Agent" },
      customer: { name: "Wang Min" },
      tickets: { nodes: [{ title: "Broken lamp" }] },
      suggestions: [{ faq: { id: faq?.id, answer: "Within 30 days." } }],
    });
    watch.end();
    screen.end();
  });
}
