import {
  ConversationsChangedDocument,
  QueuePlaceChangedDocument,
  SetTypingDocument,
  TypingChangedDocument,
} from "@switchboard/sdk";
import { expect, it } from "vitest";
import { gapless, Line } from "../support/line.js";
import type { Person } from "../support/person.js";
import type { Stack } from "../support/topologies.js";
import { evidenceOf, rated, reported } from "./reports.js";
import { did, inboxCursor, start } from "./talk.js";

/** From the first question at the widget to the figure in the report. */
export function serviceJourney(stack: () => Stack): void {
  it("a visitor is served from the bot's answer to the survey, and the reports lead back to the conversation", {
    timeout: 120_000,
  }, async () => {
    const desk = await stack().desk();
    await did(
      desk.admin.desk.knowledge.create({
        question: "How long does delivery take?",
        answer: "Two to three working days.",
        locale: "en",
      }),
    );
    await stack().settle();
    const since = new Date(Date.now() - 60_000).toISOString();

    // The bot answers.
    const visitor = await desk.visitor({ name: "Wang Min", locale: "en" });
    const conversationId = await start(visitor, "How long does delivery take?");
    const screen = await Line.open(visitor, conversationId);
    const answer = await screen.hear(({ author }) => author === "BOT");
    expect(answer.text).toContain("Two to three working days.");

    // She asks for a person, stands second behind somebody else, and moves up.
    const other = await desk.visitor({ locale: "en" });
    const otherId = await start(other, "I need a person, please");
    await did(other.desk.conversations.requestAgent(otherId));
    await did(visitor.desk.conversations.requestAgent(conversationId));
    const place = await visitor.watch(QueuePlaceChangedDocument, { conversationId });
    await place.next(({ queuePlaceChanged }) => queuePlaceChanged?.position === 2);
    const agent = await desk.onlineAgent({ name: "Li Wei", capacity: 1 });
    await place.next(({ queuePlaceChanged }) => queuePlaceChanged?.position === 1);
    place.end();

    // The agent gets her once the first is done with, and sees it at once.
    const inbox = await agent.watch(ConversationsChangedDocument, { inbox: "MINE" }, await inboxCursor(agent));
    await did(agent.desk.conversations.resolve({ conversationId: otherId }));
    await inbox.next(
      ({ conversationsChanged: { conversation } }) =>
        conversation?.id === conversationId && conversation.assignee?.id === agent.id,
    );
    expect((await screen.tells("joined")).text).toContain("Li Wei");

    // Both talk, and see one another type.
    const desktop = await Line.open(agent, conversationId);
    await sees(visitor, agent, conversationId, "AGENT");
    await did(agent.desk.conversations.send({ conversationId, text: "Hello, what can I do for you?" }));
    await screen.says("Hello, what can I do for you?");
    await sees(agent, visitor, conversationId, "CUSTOMER");
    await did(visitor.desk.conversations.send({ conversationId, text: "My lamp came broken." }));
    await desktop.says("My lamp came broken.");

    // A ticket is opened; she sees how it goes on.
    const { ticket } = (await did(agent.desk.tickets.open({ conversationId, title: "Broken lamp", type: "REQUEST" })))
      .openTicket;
    expect((await screen.tells("ticket_opened")).text).toContain(`#${ticket?.number}`);

    // Solved, and judged.
    await did(agent.desk.conversations.resolve({ conversationId }));
    await screen.tells("resolved");
    await did(visitor.desk.conversations.rate({ conversationId, score: 5, comment: "Quick" }));
    expect(screen.sequences).toEqual(gapless(screen.sequences));

    const judged = await rated(desk.admin, conversationId);
    expect(judged).toMatchObject({ status: "RESOLVED", survey: { score: 5 } });
    await stack().settle();
    const satisfaction = await reported(desk.admin, "SATISFACTION", since);
    expect(satisfaction.total).toMatchObject({ count: 1, sum: 5 });
    expect((await reported(desk.admin, "CONVERSATIONS", since)).total.count).toBe(2);
    expect((await reported(desk.admin, "TICKETS_OPENED", since)).total.count).toBe(1);
    const [evidence] = await evidenceOf(desk.admin, "SATISFACTION", since);
    expect(evidence).toMatchObject({ value: 5, conversation: { id: conversationId }, agent: { id: agent.id } });
    for (const line of [screen, desktop]) line.end();
    inbox.end();
  });
}

const TYPES_AGAIN_MS = 250;

/** Typing is fleeting and a socket does not say when a subscription stands: the typist types until it is seen. */
async function sees(
  watcher: Person,
  typist: Person,
  conversationId: string,
  author: "AGENT" | "CUSTOMER",
): Promise<void> {
  const watch = await watcher.watch(TypingChangedDocument, { conversationId });
  const type = () => void typist.run(SetTypingDocument, { input: { conversationId, isTyping: true } });
  type();
  const timer = setInterval(type, TYPES_AGAIN_MS);
  try {
    const { typingChanged } = await watch.next();
    expect(typingChanged).toMatchObject({ author, isTyping: true });
  } finally {
    clearInterval(timer);
    watch.end();
  }
}
