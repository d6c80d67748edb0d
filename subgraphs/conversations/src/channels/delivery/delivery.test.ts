import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { LEAD, refusal, testDesk } from "../../testing/desk.js";
import { Left } from "../../testing/offline.js";

// Nothing carries answers here: neither a mail server nor text messages are set up.
const { test, desk: newDesk } = await testDesk();
const leave = async () => Left.at(await newDesk(), { phone: "+49 30 123456" });

describe("an answer that nothing carries", () => {
  it("is the agent's to tell, who says when it is told; everyone at the desk sees by whom", async () => {
    const left = await leave();
    const id = await left.answer("It is repaired.");
    expect(await left.told(id)).toMatchObject({ kind: "PHONE", address: "+4930123456", state: "BY_HAND" });
    expect(await left.delivery(id)).toMatchObject({ reason: "NOT_SET_UP", attempts: 1, agent: null });
    expect((await left.mark(id)).message.delivery).toMatchObject({ state: "TOLD", reason: null });
    expect(await left.told(id)).toMatchObject({ state: "TOLD", agent: { id: left.agent.id } });
    await left.end();
  });

  it("is told once, by the first of many who say so at once", async () => {
    const left = await leave();
    const agents = await Promise.all(Array.from({ length: 10 }, () => left.desk.agent({ state: "BUSY" })));
    const id = await left.answer("It is repaired.");
    await left.told(id);
    const all = await Promise.all(agents.map((agent) => left.mark(id, agent)));
    expect(all.map(refusal)).toEqual(agents.map(() => null));
    expect(new Set(all.map(({ message }) => message.delivery.agent.id)).size).toBe(1);
    const changes = await left.desk.recorded("delivery.changed");
    expect(changes.filter(({ state }) => state === "TOLD")).toHaveLength(1);
    expect(refusal(await left.retry(id))).toBe("DELIVERY_OVER");
    await left.end();
  });

  it("is shown to the desk alone, and nobody else's to settle", async () => {
    const left = await leave();
    const id = await left.answer("It is repaired.");
    await left.told(id);
    expect(await left.delivery(id, left.visitor)).toBeNull();
    const reader = left.desk.workspace.agent(["conversation:read"]);
    expect(await left.delivery(id, reader)).toMatchObject({ state: "BY_HAND" });
    const text = (verb: string, type: string) =>
      `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code } } }`;
    for (const [verb, type] of [
      ["markDelivered", "MarkDeliveredInput"],
      ["retryDelivery", "RetryDeliveryInput"],
    ] as const) {
      for (const caller of [reader, left.visitor]) {
        const { errors } = await caller.run(text(verb, type), { input: { messageId: id } });
        expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      }
      const stranger = (await newDesk()).workspace.agent(LEAD);
      for (const messageId of [id, newId("msg"), "msg_x"]) {
        const answer = await stranger.ask(text(verb, type), { input: { messageId } });
        expect(refusal(answer[verb])).toBe("NOT_FOUND");
      }
    }
    expect(await left.delivery(id)).toMatchObject({ state: "BY_HAND" });
    await left.end();
  });

  it("of a message that goes nowhere else is none", async () => {
    const left = await leave();
    const { id, visitor } = await left.desk.talk();
    const { message } = await left.desk.send(left.agent, id, "At once");
    const { message: said } = await left.desk.send(visitor, id, "Thanks");
    expect([await left.delivery(message.id), await left.delivery(said.id)]).toEqual([null, null]);
    expect(refusal(await left.mark(message.id))).toBe("NOT_FOUND");
    expect(refusal(await left.retry(message.id))).toBe("NOT_FOUND");
    await left.end();
  });

  it("is read in as many statements for twenty as for one", async () => {
    const left = await leave();
    const list =
      "query ($id: ID!) { conversation(id: $id) { messages(first: 50) { nodes { id delivery { state agent { id } } } } } }";
    await left.answer("0");
    const one = await test.statements(() => left.agent.ask(list, { id: left.id }));
    for (let i = 1; i < 20; i++) await left.answer(`${i}`);
    expect(await test.statements(() => left.agent.ask(list, { id: left.id }))).toBe(one);
    await left.end();
  });
});
