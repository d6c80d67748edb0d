import type { Caller, Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const LIST = `{ conversations(filter: { isFollowed: true }) { nodes { id followers { id } } liveCursor } }`;
const LIVE = `subscription ($after: Cursor) { conversationsChanged(inbox: FOLLOWED, after: $after) { kind conversation { id lastMessage { text } } } }`;
const HEAD = `subscription ($id: ID!) { conversationChanged(conversationId: $id) { kind conversation { followers { id } status } } }`;

const set = (who: Caller, verb: "followConversation" | "unfollowConversation", conversationId: string): Promise<Data> =>
  who
    .ask(
      `mutation ($id: ID!) { ${verb}(input: { conversationId: $id }) { conversation { followers { id } } userErrors { code } } }`,
      { id: conversationId },
    )
    .then((data) => data[verb]);

describe("a follower", () => {
  it("has the conversation in an inbox of their own, which is told of what happens in it", async () => {
    const desk = await newDesk();
    const [agent, curious] = [await desk.agent(), await desk.agent()];
    const [followed, other] = [await desk.served(agent), await desk.served(agent)];
    const { liveCursor } = (await curious.ask(LIST))["conversations"];
    const watch = await curious.watch(LIVE, { after: liveCursor });
    await set(curious, "followConversation", followed.id);
    await desk.send(agent, other.id, "elsewhere");
    await desk.send(agent, followed.id, "here");
    await set(curious, "unfollowConversation", followed.id);
    await desk.send(agent, followed.id, "too late");
    const heard = [(await watch.next())["conversationsChanged"]];
    while (heard.at(-1)?.kind !== "REMOVED") heard.push((await watch.next())["conversationsChanged"]);
    expect(heard.map(({ kind }) => kind)).toEqual(["ADDED", "UPDATED", "UPDATED", "REMOVED"]);
    expect(new Set(heard.map(({ conversation }) => conversation.id))).toEqual(new Set([followed.id]));
    await watch.end();
  });

  it("is one however often they ask, and is seen by colleagues but not by the customer", async () => {
    const desk = await newDesk();
    const [agent, curious] = [await desk.agent(), await desk.agent()];
    const { visitor, id } = await desk.served(agent);
    const [atDesk, atCustomer] = [await agent.watch(HEAD, { id }), await visitor.watch(HEAD, { id })];
    await Promise.all(Array.from({ length: 8 }, () => set(curious, "followConversation", id)));
    expect((await curious.ask(LIST))["conversations"].nodes).toEqual([{ id, followers: [{ id: curious.id }] }]);
    expect((await atDesk.next())["conversationChanged"].conversation.followers).toEqual([{ id: curious.id }]);
    const seen = `query ($id: ID!) { conversation(id: $id) { followers { id } } conversations(filter: { isFollowed: true }) { nodes { id } } }`;
    const theirs = await visitor.ask(seen, { id });
    expect(theirs).toEqual({ conversation: { followers: [] }, conversations: { nodes: [{ id }] } });
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect((await atCustomer.next())["conversationChanged"].conversation).toEqual({
      followers: [],
      status: "RESOLVED",
    });
    expect(await set(curious, "unfollowConversation", id)).toMatchObject({ conversation: { followers: [] } });
    expect(refusal(await set(curious, "unfollowConversation", id))).toBeNull();
    await Promise.all([atDesk.end(), atCustomer.end()]);
  });

  it("is an agent of the workspace", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk();
    expect(refusal(await set((await newDesk()).lead, "followConversation", id))).toBe("NOT_FOUND");
    await expect(set(visitor, "followConversation", id)).rejects.toThrow("FORBIDDEN");
  });
});
