import { startSmsServer } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { testDesk } from "../../../testing/desk.js";
import { Left } from "../../../testing/offline.js";

const server = await startSmsServer();
const { test, desk: newDesk } = await testDesk({ carriers: { mail: null, sms: server.settings } });

let people = 0;
const someone = () => `+4930${100_000 + ++people}`;
const leave = async (phone = someone()) => ({ phone, left: await Left.at(await newDesk(), { phone }) });
const textsTo = (phone: string) => server.all.filter(({ to }) => to === phone);

describe("an answer to whoever left a telephone number", () => {
  it("goes out as a text message that says who it is from", async () => {
    const { phone, left } = await leave();
    const id = await left.answer("It comes tomorrow.");
    expect(await server.first(({ to }) => to === phone)).toEqual({
      to: phone,
      from: "+15005550006",
      body: "Shop: It comes tomorrow.",
    });
    expect(await left.told(id)).toMatchObject({ kind: "PHONE", address: phone, state: "SENT" });
    await left.end();
  });

  it("goes to a number of the customer's own country as it is dialled from abroad", async () => {
    const left = await Left.at(await newDesk(), { phone: "138 0013 8000" }, { text: "在吗？", locale: "zh-CN" });
    const id = await left.answer("明天送达。");
    expect(await left.told(id)).toMatchObject({ state: "SENT", address: "+8613800138000" });
    expect(textsTo("+8613800138000").map(({ body }) => body)).toEqual(["【Shop】明天送达。"]);
    const other = await Left.at(await newDesk(), { phone: "12345" }, { locale: "zh-CN" });
    const none = await other.answer("明天送达。");
    expect(await other.told(none)).toMatchObject({ state: "BY_HAND", address: "12345", reason: "LOCAL_NUMBER" });
    expect((await other.retry(none, { contact: { phone: "13800138001" } })).userErrors).toEqual([]);
    expect(await other.told(none)).toMatchObject({ state: "SENT", address: "+8613800138001" });
    await left.end();
    await other.end();
  });

  it("is the agent's to tell where a number lacks its country, or the answer is too long", async () => {
    const { left } = await leave("030 123456");
    const id = await left.answer("Soon.");
    expect(await left.told(id)).toMatchObject({ state: "BY_HAND", reason: "LOCAL_NUMBER" });
    const other = await leave();
    expect([await left.isCarried(), await other.left.isCarried()]).toEqual([false, true]);
    const long = await other.left.answer("word ".repeat(330));
    expect(await other.left.told(long)).toMatchObject({ state: "BY_HAND", reason: "NOT_FOR_TEXT" });
    expect(textsTo(other.phone)).toEqual([]);
    await left.end();
    await other.left.end();
  });

  it("that is refused has failed, with the reason in the carrier's words", async () => {
    const { left } = await leave();
    server.answer = { status: 400, code: 21610, message: "Attempt to send to unsubscribed recipient" };
    const id = await left.answer("Soon.");
    const said = "21610 Attempt to send to unsubscribed recipient";
    expect(await left.told(id)).toMatchObject({ state: "FAILED", reason: "REFUSED", said });
    server.answer = null;
    await left.end();
  });

  it("that came too soon upon others is sent a little later", async () => {
    const { phone, left } = await leave();
    server.answer = { status: 429, code: 20429, message: "Too Many Requests" };
    const id = await left.answer("Soon.");
    expect(await left.tried(id)).toMatchObject({ state: "WAITING" });
    server.answer = null;
    test.clock.forward(60);
    await test.sweep("carry", left.desk.workspace.id);
    expect(await left.told(id)).toMatchObject({ state: "SENT" });
    expect(textsTo(phone)).toHaveLength(1);
    await left.end();
  });

  it("is not sent a second time by itself when nobody knows whether it arrived", async () => {
    const { phone, left } = await leave();
    server.answer = "CUT";
    const id = await left.answer("Soon.");
    expect(await left.told(id)).toMatchObject({ state: "FAILED", reason: "UNCERTAIN" });
    server.answer = null;
    test.clock.forward(7_200);
    await test.sweep("carry", left.desk.workspace.id);
    await test.settle();
    expect(textsTo(phone)).toHaveLength(1);
    await left.retry(id);
    expect(await left.told(id)).toMatchObject({ state: "SENT" });
    expect(textsTo(phone)).toHaveLength(2);
    await left.end();
  });

  it("whose worker died with it in its hands may have arrived: it is the agent's to decide", async () => {
    const { phone, left } = await leave();
    server.answer = "SILENCE";
    const id = await left.answer("Soon.");
    await server.first(({ to }) => to === phone);
    test.clock.forward(120);
    await test.sweep("carry", left.desk.workspace.id);
    expect(await left.told(id)).toMatchObject({ state: "FAILED", reason: "UNCERTAIN" });
    server.answer = null;
    server.hangUp();
    await left.retry(id);
    expect(await left.told(id)).toMatchObject({ state: "SENT" });
    expect(textsTo(phone)).toHaveLength(2);
    await left.end();
  });
});
