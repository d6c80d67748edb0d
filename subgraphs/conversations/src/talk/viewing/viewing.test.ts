import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const SET = `mutation ($input: SetViewingInput!) { setViewing(input: $input) { viewers { activity agent { id } } userErrors { code } } }`;
const SHOW = `query ($id: ID!) { conversation(id: $id) { viewers { activity hasDraft since agent { id } } } }`;
const LIVE = `subscription ($id: ID!) { viewersChanged(conversationId: $id) { viewers { activity hasDraft agent { id } } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { userErrors { code } } }`;

const view = async (who: Caller, conversationId: string, activity: string | null = "VIEWING"): Promise<Data> =>
  (await who.ask(SET, { input: { conversationId, activity } }))["setViewing"];
const viewers = async (who: Caller, id: string) => (await who.ask(SHOW, { id }))["conversation"].viewers;

describe("who looks at a conversation", () => {
  it("is seen by colleagues at once: who comes, writes, has a draft, and goes", async () => {
    const desk = await newDesk();
    const [agent, other] = [await desk.agent(), await desk.agent()];
    const { id } = await desk.served(agent);
    const watch = await agent.watch(LIVE, { id });
    const next = async () => (await watch.next())["viewersChanged"].viewers;
    expect(await next()).toEqual([]);
    await view(other, id);
    expect(await next()).toEqual([{ activity: "VIEWING", hasDraft: false, agent: { id: other.id } }]);
    await other.ask(SAVE, { input: { conversationId: id, text: "perh" } });
    await view(other, id, "REPLYING");
    expect(await next()).toEqual([{ activity: "REPLYING", hasDraft: true, agent: { id: other.id } }]);
    await view(other, id, null);
    expect(await next()).toEqual([]);
    await watch.end();
  });

  it("is forgotten of one who says nothing for 45 seconds, by a live picture too", async () => {
    const desk = await newDesk();
    const [agent, dead] = [await desk.agent(), await desk.agent()];
    const { id } = await desk.served(agent);
    await view(dead, id);
    const watch = await agent.watch(LIVE, { id });
    expect((await watch.next())["viewersChanged"].viewers).toHaveLength(1);
    test.clock.forward(44);
    expect(await viewers(agent, id)).toHaveLength(1);
    test.clock.forward(2);
    expect(await viewers(agent, id)).toEqual([]);
    expect((await watch.next())["viewersChanged"].viewers).toEqual([]);
    await view(dead, id);
    expect(await viewers(agent, id)).toHaveLength(1);
    test.clock.forward(600);
    await desk.sweep("viewing");
    await watch.end();
  });

  it("is nothing that a customer learns of", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await view(agent, id);
    expect(await viewers(visitor, id)).toBeNull();
    await expect(visitor.watch(LIVE, { id })).rejects.toThrow("FORBIDDEN");
    await expect(view(visitor, id)).rejects.toThrow("FORBIDDEN");
    expect(refusal(await view(await (await newDesk()).agent(), id))).toBe("NOT_FOUND");
  });
});
