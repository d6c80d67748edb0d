import type { Caller } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
type Desk = Awaited<ReturnType<typeof newDesk>>;

const SHOWN = "id status isOfflineMessage contact { kind value } priority assignee { id }";
const LEAVE = `mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { conversation { ${SHOWN} } message { id text } userErrors { code path } } }`;
const LATER = `mutation ($input: CallMeLaterInput!) { callMeLater(input: $input) { conversation { ${SHOWN} } userErrors { code path } } }`;
const mail = { email: "wang.min@example.com" };
const leave = async (visitor: Caller, input: object = {}) =>
  (await visitor.ask(LEAVE, { input: { text: "Please repair it", contact: mail, idempotencyKey: newKey(), ...input } }))
    .leaveMessage;
const later = async (visitor: Caller, conversationId: string, contact: object = mail) =>
  (await visitor.ask(LATER, { input: { conversationId, contact } })).callMeLater;
const happened = async (desk: Desk, name: string) =>
  (
    await test.platform.relay.query(
      "select data from conversations.event where workspace_id = $1 and name = $2 order by id",
      [desk.workspace.id, name],
    )
  ).rows.map(({ data }) => data);
const closed = async (desk: Desk) => {
  const make =
    "mutation ($input: CreateBusinessHoursInput!) { createBusinessHours(input: $input) { businessHours { id } } }";
  const { createBusinessHours } = await desk.lead.ask(make, {
    input: { name: "Never", timezone: "Asia/Shanghai", week: [] },
  });
  const update = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
  await desk.lead.ask(update, {
    input: { channelId: desk.channel.id, businessHoursId: createBusinessHours.businessHours.id },
  });
};

describe("an offline message", () => {
  it("waits in the queue with where the answer is to go, past the bot, and agents find it", async () => {
    const desk = await newDesk();
    await desk.bot();
    const visitor = await desk.visitor();
    const { conversation, message } = await leave(visitor);
    expect(conversation).toMatchObject({
      status: "QUEUED",
      isOfflineMessage: true,
      contact: { kind: "EMAIL", value: mail.email },
    });
    expect(message.text).toBe("Please repair it");
    await desk.talk();
    const list = "query ($is: Boolean) { conversations(filter: { isOfflineMessage: $is }) { nodes { id } } }";
    expect((await desk.lead.ask(list, { is: true })).conversations.nodes).toEqual([{ id: conversation.id }]);
    expect((await desk.lead.ask(list, { is: false })).conversations.nodes).toHaveLength(1);
    expect((await desk.lead.ask("{ queue { waitingCount offlineMessageCount } }")).queue.offlineMessageCount).toBe(1);
  });

  it("is answered in the same conversation, and the answer is recorded to go out", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const { conversation } = await leave(visitor, { contact: { phone: "+49 30 123456" } });
    const agent = await desk.agent({ state: "BUSY" });
    const { message } = await desk.send(agent, conversation.id, "It is repaired.");
    const replies = await happened(desk, "conversation.contact_reply");
    expect(replies).toEqual([
      expect.objectContaining({
        conversationId: conversation.id,
        messageId: message.id,
        contactKind: "PHONE",
        round: 1,
      }),
    ]);
    expect(JSON.stringify([replies, await happened(desk, "conversation.message_left")])).not.toContain("123456");
    const back = await desk.openSession({ channelKey: desk.channel.key, visitorToken: visitor.token });
    expect(back["openVisitorSession"].conversation).toEqual({ id: conversation.id });
    expect((await desk.lines(conversation.id, visitor)).at(-1)).toMatchObject({
      author: "AGENT",
      text: "It is repaired.",
    });
  });

  it("of fifty equal ones at once is one", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const idempotencyKey = newKey();
    const all = await Promise.all(Array.from({ length: 50 }, () => leave(visitor, { idempotencyKey })));
    expect(new Set(all.map((one) => one.message.id)).size).toBe(1);
    expect(await happened(desk, "conversation.message_left")).toHaveLength(1);
  });

  it("does not stand before those who sit and wait", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const { conversation } = await leave(visitor);
    const live = await desk.talk();
    const agent = await desk.agent({ capacity: 1 });
    await desk.matched();
    expect((await desk.show(live.id)).assignee).toEqual({ id: agent.id });
    expect((await desk.show(conversation.id)).status).toBe("QUEUED");
  });

  it("is dealt with when the customer comes back for a new round", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const { conversation } = await leave(visitor);
    const agent = await desk.agent({ state: "BUSY" });
    await desk.send(agent, conversation.id, "Done.");
    await desk.act(agent, "resolveConversation", { conversationId: conversation.id });
    test.clock.forward(100 * 3_600);
    await desk.send(visitor, conversation.id, "Broken again");
    test.clock.forward(-100 * 3_600);
    const { conversation: now } = await desk.lead.ask(`query ($id: ID!) { conversation(id: $id) { ${SHOWN} } }`, {
      id: conversation.id,
    });
    expect(now).toMatchObject({ isOfflineMessage: false, contact: null, priority: 0 });
  });

  it.each([
    ["an address that is none", { email: "nobody@" }, "CONTACT_INVALID"],
    ["a number that is none", { phone: "12" }, "CONTACT_INVALID"],
    ["no contact", {}, "CONTACT_UNCLEAR"],
    ["two contacts", { ...mail, phone: "12345678" }, "CONTACT_UNCLEAR"],
    ["an endless address", { email: `${"x".repeat(60)}@${"y.".repeat(120)}example` }, "CONTACT_INVALID"],
  ])("is not taken with %s", async (_what, contact, code) => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    expect(refusal(await leave(visitor, { contact }))).toBe(code);
    expect(refusal(await later(visitor, id, contact))).toBe(code);
  });
});

describe("someone who waits and does not want to watch", () => {
  it("is answered later, keeps the wait, and is told by what means", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    const watch = await visitor.watch(
      `subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { ${SHOWN} } } }`,
      { id },
    );
    const { conversation } = await later(visitor, id);
    expect(conversation).toMatchObject({ status: "QUEUED", isOfflineMessage: true, contact: { kind: "EMAIL" } });
    expect((await watch.next())["conversationChanged"].conversation).toMatchObject({ isOfflineMessage: true });
    await watch.end();
    expect((await desk.lines(id)).at(-1)).toMatchObject({
      event: "message_left",
      text: "Your message was left; the answer will reach you by e-mail.",
    });
    const all = await Promise.all(Array.from({ length: 50 }, () => later(visitor, id)));
    expect(all.map(refusal).filter((code) => code !== null)).toEqual([]);
    expect(await happened(desk, "conversation.message_left")).toHaveLength(1);
  });

  it("may not when an agent has it, nor for another's conversation", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.served(await desk.agent({ state: "BUSY" }));
    expect(refusal(await later(visitor, id))).toBe("ILLEGAL_MOVE");
    expect(refusal(await later(visitor, (await desk.talk()).id))).toBe("NOT_FOUND");
  });
});

describe("a customer who comes while nobody is there", () => {
  it("is told after the first words, in their language, when somebody will be", async () => {
    const desk = await newDesk();
    await closed(desk);
    const english = await desk.talk({ locale: "en" });
    expect((await desk.lines(english.id)).map(({ author, event }) => event ?? author)).toEqual([
      "CUSTOMER",
      "off_hours",
    ]);
    const chinese = await desk.talk({ locale: "zh-CN" });
    expect((await desk.lines(chinese.id)).at(-1)?.["text"]).toContain("留言");
  });

  it("is told the channel's own text, also when only the agents are missing, and not when one is there", async () => {
    const desk = await newDesk({ offHoursText: "Back on Monday." });
    const alone = await desk.talk();
    expect((await desk.lines(alone.id)).at(-1)).toMatchObject({ event: "off_hours", text: "Back on Monday." });
    await desk.agent({ state: "BUSY" });
    const attended = await desk.talk();
    expect((await desk.lines(attended.id)).map(({ event }) => event)).not.toContain("off_hours");
  });

  it("is told when the bot hands over, once", async () => {
    const desk = await newDesk();
    await desk.bot();
    await closed(desk);
    const { visitor, id } = await desk.talk();
    expect((await desk.lines(id)).map(({ event }) => event)).not.toContain("off_hours");
    await desk.act(visitor, "requestAgent", { conversationId: id });
    await desk.act(visitor, "requestAgent", { conversationId: id });
    expect((await desk.lines(id)).filter(({ event }) => event === "off_hours")).toHaveLength(1);
  });
});
