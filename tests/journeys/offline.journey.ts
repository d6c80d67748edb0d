import { newId } from "@switchboard/kit";
import { expect, it } from "vitest";
import type { Stack } from "../support/topologies.js";

const WATCH =
  "subscription ($id: ID!, $after: Cursor) { messagesChanged(conversationId: $id, after: $after, withNotes: true) { message { id delivery { state address } } } }";

const SINCE = "query ($id: ID!) { conversation(id: $id) { messages { liveCursor } } }";

/** Messages that are left, and answers that find whoever has gone. */
export function offlineJourney(stack: () => Stack): void {
  it("an offline message is answered in its conversation, and the answer goes out by e-mail", {
    timeout: 60_000,
  }, async () => {
    const desk = await stack().desk();
    const visitor = await desk.visitor({ name: "Wang Min", locale: "zh-CN" });
    const email = `${newId("cus").slice(4)}@example.com`;
    const left = await visitor.desk.conversations.leave({ text: "我的包裹在哪里？", contact: { email } });
    const conversationId = left.data?.leaveMessage.conversation?.id as string;
    const agent = await desk.onlineAgent();
    const { conversation } = await desk.admin.ask(SINCE, { id: conversationId });
    const watch = await desk.admin.watch(WATCH, { id: conversationId }, conversation.messages.liveCursor);
    const sent = await agent.desk.conversations.send({ conversationId, text: "明天送达。" });
    const answerId = sent.data?.sendMessage.message?.id;
    const mail = await stack().mail.first(({ recipients }) => recipients.includes(email));
    expect([mail.subject, mail.text?.split("\n")[0]]).toEqual(["回复：我的包裹在哪里？", "明天送达。"]);
    const isOut = ({ messagesChanged: { message } }: { messagesChanged: { message: Answer } }) =>
      message.id === answerId && message.delivery?.state === "SENT";
    expect((await watch.next(isOut as never)).messagesChanged.message.delivery.address).toBe(email);
  });
}

interface Answer {
  readonly id: string;
  readonly delivery: { readonly state: string } | null;
}
