import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { type Desk, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const PRIORITY = "query ($id: ID!) { conversation(id: $id) { priority } }";

const set = (desk: Desk, caller: Desk["lead"], conversationId: string, priority: string, expectedVersion?: number) =>
  desk.act(caller, "setConversationPriority", { conversationId, priority, expectedVersion });

describe("a conversation's priority", () => {
  it("is changed by hand, and whoever waits with more of it is served first", async () => {
    const desk = await newDesk();
    const [early, urgent] = [await desk.talk(), await desk.talk()];
    expect((await set(desk, desk.lead, urgent.id, "URGENT"))["userErrors"]).toEqual([]);
    expect((await desk.lead.ask(PRIORITY, { id: urgent.id }))["conversation"]).toEqual({ priority: 20 });
    expect(await desk.recorded("conversation.prioritised")).toMatchObject([
      { conversationId: urgent.id, priority: 20 },
    ]);
    const agent = await desk.agent({ capacity: 1 });
    await desk.matched();
    expect(await desk.show(urgent.id)).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
    expect(await desk.show(early.id)).toMatchObject({ status: "QUEUED" });
  });

  it("is not changed from an old picture, by a colleague, in another workspace, or once it is closed", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent({ capacity: 1 }), await desk.agent({ state: "AWAY" })];
    const { id } = await desk.served(agent);
    expect(refusal(await set(desk, agent, id, "HIGH", 1))).toBe("STALE_VERSION");
    expect(refusal(await set(desk, colleague, id, "HIGH"))).toBe("NOT_YOUR_CONVERSATION");
    expect(refusal(await set(await newDesk(), (await newDesk()).lead, id, "HIGH"))).toBe("NOT_FOUND");
    expect(refusal(await set(desk, agent, newId("conv"), "HIGH"))).toBe("NOT_FOUND");
    expect(refusal(await set(desk, agent, id, "HIGH"))).toBeNull();
    // Twice is once.
    await set(desk, agent, id, "HIGH");
    expect(await desk.recorded("conversation.prioritised")).toHaveLength(1);
  });
});
