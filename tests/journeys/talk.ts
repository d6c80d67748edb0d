import { ConversationsDocument, type Result, unwrap } from "@switchboard/sdk";
import type { TestDesk } from "../support/desk.js";
import { Line } from "../support/line.js";
import type { Person } from "../support/person.js";
import { until } from "../support/processes.js";

/** What a verb of the SDK led to; fails the case when it was refused. */
export const did = async <D>(result: Promise<Result<D>>): Promise<D> => unwrap(await result);

export async function start(visitor: Person, text: string): Promise<string> {
  const { conversation } = (await did(visitor.desk.conversations.start({ text, locale: "en" }))).startConversation;
  if (!conversation) throw new Error("A conversation was started and not shown.");
  return conversation.id;
}

/** The place from which the agent's own inbox goes on. */
export async function inboxCursor(agent: Person): Promise<string> {
  const { conversations } = await agent.ask(ConversationsDocument, { filter: { isMine: true } });
  if (!conversations.liveCursor) throw new Error("The inbox has no live cursor.");
  return conversations.liveCursor;
}

export interface Talk {
  readonly conversationId: string;
  readonly visitor: Person;
  readonly agent: Person;
  /** The visitor's screen. */
  readonly screen: Line;
}

/** A visitor and the agent who has them, in the middle of a conversation. */
export async function talk(desk: TestDesk, agent?: Person): Promise<Talk> {
  const [visitor, host] = [await desk.visitor({ locale: "en" }), agent ?? (await desk.onlineAgent())];
  const conversationId = await start(visitor, "I need a person, please");
  const screen = await Line.open(visitor, conversationId);
  await did(visitor.desk.conversations.requestAgent(conversationId));
  await screen.tells("joined");
  await did(host.desk.conversations.send({ conversationId, text: "Hello!" }));
  await screen.says("Hello!");
  return { conversationId, visitor, agent: host, screen };
}

/** Waits until the conversation stands as it should for this person. */
export async function becomes(
  person: Person,
  conversationId: string,
  status: string,
  assigneeId?: string,
): Promise<void> {
  await until(`the conversation is ${status}`, 15_000, async () => {
    const { data } = await person.desk.conversations.get(conversationId);
    const { conversation } = data ?? {};
    return conversation?.status === status && (assigneeId === undefined || conversation.assignee?.id === assigneeId);
  });
}
