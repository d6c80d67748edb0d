import { AgentsDocument, MessagesChangedDocument, MessagesDocument } from "@switchboard/sdk";
import type { Position } from "@switchboard/kit";
import { expect, it } from "vitest";
import { did, talk } from "../journeys/talk.js";
import { testStack } from "../support/stack.js";

const stack = await testStack();
const RESYNC = /RESYNC_REQUIRED/;

/** The place from which this conversation's screen goes on, and someone who may look at it. */
async function scene() {
  const desk = await stack.desk();
  const { conversationId, agent, screen } = await talk(desk);
  screen.end();
  const { conversation } = await agent.ask(MessagesDocument, { conversationId });
  const cursor = conversation?.messages.liveCursor as string;
  const from = async (after: string) => {
    const watch = await agent.watch(MessagesChangedDocument, { conversationId }, after);
    return watch.next().finally(() => watch.end());
  };
  return { desk, agent, conversationId, cursor, from };
}

/** A cursor that this server itself would write for another place or another life of the log. */
async function written(workspaceId: string, place: Position, epoch?: string): Promise<string> {
  const { platform } = stack.embedded;
  return platform.cursors.write(
    "conversations",
    epoch ?? (await platform.logOf("conversations").epoch()),
    workspaceId,
    place,
  );
}

it("a feed goes on from its own cursor", async () => {
  const { agent, conversationId, cursor, from } = await scene();
  await did(agent.desk.conversations.send({ conversationId, text: "Still there?" }));
  expect((await from(cursor)).messagesChanged.message?.text).toBe("Still there?");
});

it.each([
  ["garbage", () => "not a cursor"],
  ["an empty one", () => "AA"],
  [
    "one with a letter changed",
    (cursor: string) => `${cursor.slice(0, 4)}${cursor[4] === "A" ? "B" : "A"}${cursor.slice(5)}`,
  ],
  ["one cut short", (cursor: string) => cursor.slice(0, -3)],
])("%s asks for a fresh start and is never taken for the beginning", async (_, spoil) => {
  const { cursor, from } = await scene();
  await expect(from(spoil(cursor))).rejects.toThrow(RESYNC);
});

it("another workspace's cursor asks for a fresh start", async () => {
  const [mine, theirs] = [await scene(), await scene()];
  await expect(mine.from(theirs.cursor)).rejects.toThrow(RESYNC);
});

it("a cursor of another feed's log asks for a fresh start", async () => {
  const { agent, from } = await scene();
  const { agents } = await agent.ask(AgentsDocument, {});
  await expect(from(agents.liveCursor as string)).rejects.toThrow(RESYNC);
});

it("a cursor from before the log was restored asks for a fresh start", async () => {
  const { desk, from } = await scene();
  await expect(from(await written(desk.workspaceId, { xid: 9_999_999_999n, id: 1n }, "another-life"))).rejects.toThrow(
    RESYNC,
  );
});

it("a cursor older than what the log keeps asks for a fresh start", async () => {
  const { desk, from } = await scene();
  const { platform } = stack.embedded;
  const forget = (xid: bigint) =>
    stack.superuser.query("update conversations.log_state set floor_xid = $1::text::xid8", [String(xid)]);
  const { xid } = await platform.logOf("conversations").floor();
  await forget(xid + 2n);
  try {
    await expect(from(await written(desk.workspaceId, { xid: xid + 1n, id: 1n }))).rejects.toThrow(RESYNC);
  } finally {
    await forget(xid);
  }
});
