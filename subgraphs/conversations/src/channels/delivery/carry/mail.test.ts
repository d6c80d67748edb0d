import { type Data, startMailServer } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { LEAD, newKey, testDesk } from "../../../testing/desk.js";
import { Left } from "../../../testing/offline.js";

const server = await startMailServer();
const { test, desk: newDesk } = await testDesk({ carriers: { mail: server.settings, sms: null } });

let people = 0;
const someone = () => `min.${++people}@example.com`;
const leave = async (input: Data = {}, channel: Data = {}) => {
  const email = someone();
  return { email, left: await Left.at(await newDesk(channel), { email }, input) };
};
/** Lets everything that is due by now be looked after, as the timers would in time. */
const later = async ({ desk }: Left, seconds: number) => {
  test.clock.forward(seconds);
  await test.sweep("carry", desk.workspace.id);
};
const mailTo = (email: string, skipped = 0) => server.first(({ recipients }) => recipients.includes(email), skipped);
const mailsTo = (email: string) => server.all.filter(({ recipients }) => recipients.includes(email));

describe("an answer to whoever left an e-mail address", () => {
  it("goes out to it from the shop, with what was asked, and the desk sees that it did", async () => {
    const { email, left } = await leave();
    const id = await left.answer("It comes <b>tomorrow</b>.");
    const mail = await mailTo(email);
    expect(mail.recipients).toEqual([email]);
    expect(mail.from?.value).toEqual([{ name: "Shop", address: "desk@shop.example" }]);
    expect(mail.subject).toBe("Re: Where is my parcel?");
    expect(mail.text).toContain("It comes <b>tomorrow</b>.\n\n— Lin, Shop\n\nYou wrote:\n> Where is my parcel?");
    expect(mail.text).toContain("Nobody reads answers to this e-mail.");
    expect(mail.html).toContain("It comes &lt;b&gt;tomorrow&lt;/b&gt;.");
    expect(await left.told(id)).toMatchObject({ kind: "EMAIL", address: email, state: "SENT", attempts: 1 });
    expect(JSON.stringify(await left.desk.recorded("delivery.changed"))).not.toContain(email);
    await left.end();
  });

  it("in Chinese is a mail in Chinese, and stands in a thread with those before it", async () => {
    const { email, left } = await leave({ text: "我的包裹在哪里？", locale: "zh-CN" }, { name: "小店" });
    await left.answer("明天送达。");
    const first = await mailTo(email);
    expect(first.subject).toBe("回复：我的包裹在哪里？");
    expect(first.text).toContain("明天送达。\n\n— Lin，小店\n\n您的留言：\n> 我的包裹在哪里？\n\n请勿直接回复本邮件");
    await left.answer("已发货。");
    const second = await mailTo(email, 1);
    expect(second.inReplyTo).toBe(first.messageId);
    expect(second.references).toBe(first.messageId);
    expect(second.text).not.toContain("您的留言");
    await left.end();
  });

  it("tells where to write back, where the shop reads mails", async () => {
    const { email, left } = await leave({}, { replyToEmail: "help@shop.example" });
    await left.answer("Soon.");
    const mail = await mailTo(email);
    expect(mail.replyTo?.value[0]?.address).toBe("help@shop.example");
    expect(mail.text).toContain("To write back, answer this e-mail");
    await left.end();
  });

  it("of fifty equal ones at once is one mail; different ones go out in the order in which they were given", async () => {
    const { email, left } = await leave();
    const idempotencyKey = newKey();
    const ids = await Promise.all(Array.from({ length: 50 }, () => left.answer("Once", { idempotencyKey })));
    for (let i = 0; i < 9; i++) ids.push(await left.answer(`Answer ${i}`));
    await left.told(ids.at(-1) as string);
    const answers = mailsTo(email).map(({ text }) => text?.split("\n")[0]);
    expect(answers).toEqual(["Once", ...Array.from({ length: 9 }, (_, i) => `Answer ${i}`)]);
    await left.end();
  });

  it("carries no header that a customer or a shop's name would smuggle in", async () => {
    const text = "Hello\r\nBcc: all@example.com\r\n\r\nBuy";
    const { email, left } = await leave({ text }, { name: 'Shop", "x@evil.example' });
    await left.answer("Yes.");
    const mail = await mailTo(email);
    expect(mail.recipients).toEqual([email]);
    expect(mail.headers.has("bcc")).toBe(false);
    expect(mail.from?.value).toEqual([{ name: 'Shop", "x@evil.example', address: "desk@shop.example" }]);
    await left.end();
  });

  it("is no note, and nothing of an answer that was recalled before it could go", async () => {
    const { email, left } = await leave();
    server.answers(email, { code: 451, text: "Try again later" });
    const id = await left.answer("Wrong customer");
    expect(await left.tried(id)).toMatchObject({ state: "WAITING", said: "451 Try again later" });
    const recall = "mutation ($input: RecallMessageInput!) { recallMessage(input: $input) { userErrors { code } } }";
    await left.agent.ask(recall, { input: { messageId: id } });
    const note = "mutation ($input: AddNoteInput!) { addNote(input: $input) { message { id } } }";
    await left.agent.ask(note, {
      input: { conversationId: left.id, text: "They are angry", idempotencyKey: newKey() },
    });
    server.answers(email, null);
    await later(left, 60);
    expect(await left.told(id)).toMatchObject({ state: "CANCELLED" });
    expect(mailsTo(email)).toEqual([]);
    await left.end();
  });
});

describe("an answer that is not taken", () => {
  it("waits while the mail server is away, with those behind it, and goes out in order when it is back", async () => {
    const { email, left } = await leave();
    await server.stop();
    const first = await left.answer("First");
    expect(await left.tried(first)).toMatchObject({ state: "WAITING", attempts: 1, said: null });
    const second = await left.answer("Second");
    await server.start();
    await later(left, 60);
    await left.told(second);
    expect(mailsTo(email).map(({ text }) => text?.split("\n")[0])).toEqual(["First", "Second"]);
    await left.end();
  });

  it("to an address that is refused has failed: its agent is told, corrects the address, and it goes there", async () => {
    const { email, left } = await leave();
    server.answers(email, { code: 550, text: "No such user here" });
    const id = await left.answer("It is repaired.");
    expect(await left.told(id)).toMatchObject({ state: "FAILED", reason: "REFUSED", said: "550 No such user here" });
    const { notifications } = await left.agent.ask("{ notifications { nodes { kind message { id } } } }");
    expect(notifications.nodes).toEqual([{ kind: "NOT_DELIVERED", message: { id } }]);
    const right = someone();
    expect((await left.retry(id, { contact: { email: "nobody" } })).userErrors).toEqual([
      { code: "CONTACT_INVALID", path: ["input", "contact", "email"] },
    ]);
    expect((await left.retry(id, { contact: { email: right } })).userErrors).toEqual([]);
    expect(await left.told(id)).toMatchObject({ state: "SENT", address: right, reason: null, said: null });
    const next = await left.answer("And sent.");
    expect(await left.told(next)).toMatchObject({ state: "SENT", address: right });
    expect(mailsTo(right)).toHaveLength(2);
    await left.end();
  });

  it("with a wrong password of ours waits until that is set right", async () => {
    const { email, left } = await leave();
    const { password } = server;
    Object.assign(server, { password: "changed" });
    const id = await left.answer("Soon");
    expect(await left.tried(id)).toMatchObject({ state: "WAITING", said: null });
    Object.assign(server, { password });
    await later(left, 60);
    expect(await left.told(id)).toMatchObject({ state: "SENT" });
    expect(mailsTo(email)).toHaveLength(1);
    await left.end();
  });

  it("comes again under the same Message-ID when the server hung up before it said that it took it", async () => {
    const { email, left } = await leave();
    server.cutsAfterTaking(true);
    const id = await left.answer("Once or twice");
    expect(await left.tried(id)).toMatchObject({ state: "WAITING" });
    server.cutsAfterTaking(false);
    await later(left, 60);
    expect(await left.told(id)).toMatchObject({ state: "SENT", attempts: 2 });
    const [one, two] = mailsTo(email);
    expect(two?.messageId).toBe(one?.messageId);
    await left.end();
  });

  it("whose worker died with it in its hands is taken over, and what the dead one still says counts for nothing", async () => {
    const { email, left } = await leave();
    server.answers(email, "SILENCE");
    const id = await left.answer("It is repaired.");
    await expect.poll(() => server.keptWaiting).toContain(email);
    await later(left, 30);
    server.answers(email, null);
    expect(await left.delivery(id)).toMatchObject({ state: "SENDING", attempts: 1 });
    await later(left, 300);
    expect(await left.told(id)).toMatchObject({ state: "SENT", attempts: 2 });
    await server.stop();
    await server.start();
    await test.settle();
    expect(await left.delivery(id)).toMatchObject({ state: "SENT", attempts: 2 });
    expect(mailsTo(email)).toHaveLength(1);
    await left.end();
  });

  it("for a whole day has failed, and can be sent again by hand", async () => {
    const { email, left } = await leave();
    server.answers(email, { code: 451, text: "Too busy" });
    const id = await left.answer("Soon");
    expect(await left.tried(id)).toMatchObject({ state: "WAITING" });
    await later(left, 86_500);
    expect(await left.told(id)).toMatchObject({ state: "FAILED", reason: "UNREACHABLE", said: "451 Too busy" });
    server.answers(email, null);
    await left.retry(id);
    expect(await left.told(id)).toMatchObject({ state: "SENT" });
    await left.end();
  });

  it("by a mail server that says nothing at all holds up no other work", async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => leave()));
    for (const { email } of many) server.answers(email, "SILENCE");
    const before = server.keptWaiting.length;
    for (const { left } of many) await left.answer("Soon.");
    await expect.poll(() => server.keptWaiting.length - before).toBeGreaterThan(1);
    const { desk } = (many[0] as (typeof many)[number]).left;
    const { id: conversationId } = await desk.talk();
    const resolve =
      "mutation ($input: BulkUpdateConversationsInput!) { bulkUpdateConversations(input: $input) { bulkOperation { id } } }";
    const input = { conversationIds: [conversationId], actions: [{ kind: "RESOLVE" }], idempotencyKey: newKey() };
    await desk.workspace.agent(LEAD).ask(resolve, { input });
    await expect.poll(async () => (await desk.show(conversationId))["status"], { timeout: 10_000 }).toBe("RESOLVED");
    for (const { email } of many) server.answers(email, null);
    await server.stop();
    await server.start();
    for (const { email, left } of many) {
      const looked = async () => {
        await later(left, 60);
        return mailsTo(email).length;
      };
      await expect.poll(looked, { interval: 200 }).toBe(1);
      await left.end();
    }
  });
});
