import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, refusal, testDesk } from "../../testing/desk.js";
import type { Desk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const REST = "userErrors { code message path }";
const VIEW =
  "savedView { id version name scope canEdit filter { status isMine minPriority changedWithinDays assignee { id } channel { name } tags { name } updatedAt { gte } } orderBy { field isAscending } }";
const CREATE = `mutation ($input: CreateSavedViewInput!) { createSavedView(input: $input) { ${VIEW} ${REST} } }`;
const UPDATE = `mutation ($input: UpdateSavedViewInput!) { updateSavedView(input: $input) { ${VIEW} ${REST} } }`;
const DELETE = `mutation ($input: DeleteSavedViewInput!) { deleteSavedView(input: $input) { savedView { id } ${REST} } }`;
const LIST = "{ savedViews { id name owner { id } team { id } } }";

type Caller = Desk["lead"];
const create = async (who: Caller, name: string, filter: object, more: object = {}) =>
  (await who.ask(CREATE, { input: { name, filter, ...more } })).createSavedView;
const names = async (who: Caller) => (await who.ask(LIST)).savedViews.map(({ name }: { name: string }) => name);

describe("a saved view", () => {
  it("keeps a filter and an order under a name, and gives back what was kept", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const filter = {
      status: ["QUEUED", "ASSIGNED"],
      assigneeId: agent.id,
      channelId: desk.channel.id,
      minPriority: 1,
      changedWithinDays: 7,
      updatedAt: { gte: "2026-03-01T08:00:00.000Z" },
      isMine: null,
    };
    const { savedView } = await create(agent, "Hot", filter, { orderBy: { field: "WAITING_SINCE", direction: "ASC" } });
    const shown = {
      name: "Hot",
      scope: "PERSONAL",
      canEdit: true,
      filter: {
        status: ["QUEUED", "ASSIGNED"],
        isMine: null,
        minPriority: 1,
        changedWithinDays: 7,
        assignee: { id: agent.id },
        tags: null,
        updatedAt: { gte: "2026-03-01T08:00:00.000Z" },
      },
      orderBy: { field: "WAITING_SINCE", isAscending: true },
    };
    expect(savedView).toMatchObject(shown);
    const change = { savedViewId: savedView.id, filter: { isMine: true }, expectedVersion: savedView.version };
    const { updateSavedView } = await agent.ask(UPDATE, { input: change });
    expect(updateSavedView.savedView).toMatchObject({ name: "Hot", filter: { isMine: true, status: null } });
    expect(refusal((await agent.ask(UPDATE, { input: change })).updateSavedView)).toBe("STALE_VERSION");
  });

  it("is one's own unless it is shared, and only who manages shares with a team or with all", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent(), await desk.agent()];
    await create(agent, "Own", {});
    const { savedView: shared } = await create(desk.lead, "Everyone's", {}, { scope: "WORKSPACE" });
    expect(await names(agent)).toEqual(["Everyone's", "Own"]);
    expect(await names(colleague)).toEqual(["Everyone's"]);
    const { errors } = await agent.run(CREATE, { input: { name: "Mine", filter: {}, scope: "WORKSPACE" } });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const { errors: refused } = await agent.run(DELETE, { input: { savedViewId: shared.id } });
    expect(refused?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const { savedView: own } = await create(colleague, "Private", {});
    expect(refusal((await agent.ask(DELETE, { input: { savedViewId: own.id } })).deleteSavedView)).toBe("NOT_FOUND");
  });

  it("has its name once per owner, however it is spelt", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    await create(agent, "Hot", {});
    expect(refusal(await create(agent, "hot", {}))).toBe("NAME_TAKEN");
    expect(refusal(await create(desk.lead, "hot", {}, { scope: "WORKSPACE" }))).toBeNull();
    expect(refusal(await create(agent, " ", {}))).toBe("TEXT_EMPTY");
    expect(refusal(await create(agent, "none", { tagIds: [newId("tag")] }))).toBe("NOT_FOUND");
    const { errors } = await agent.run(CREATE, { input: { name: "x", filter: { tagIds: Array(51).fill("tag_1") } } });
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("is unknown in another workspace and to whoever may not answer customers", async () => {
    const [ours, theirs] = [await newDesk(), await newDesk()];
    const { savedView } = await create(theirs.lead, "Theirs", {}, { scope: "WORKSPACE" });
    expect(await names(ours.lead)).toEqual([]);
    const gone = await ours.lead.ask(DELETE, { input: { savedViewId: savedView.id } });
    expect(refusal(gone.deleteSavedView)).toBe("NOT_FOUND");
    const reader = ours.workspace.agent(AGENT.filter((scope) => scope !== "conversation:reply"));
    expect((await reader.run(LIST)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("takes the same number of statements for 1 and for 50", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const tagged = { channelId: desk.channel.id };
    const cost = () =>
      test.statements(() => agent.ask("{ savedViews { id filter { channel { name } tags { name } } } }"));
    await create(agent, "0", tagged);
    const one = await cost();
    for (let i = 1; i < 50; i++) await create(agent, String(i), tagged);
    expect(await cost()).toBe(one);
    expect(refusal(await create(agent, "51", {}))).toBe("TOO_MANY_VIEWS");
  });
});

describe("a list of conversations", () => {
  it("shows those that nobody has, those where one was mentioned, and those that are urgent", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent({ capacity: 1 }), await desk.agent({ state: "AWAY" })];
    const { id } = await desk.served(agent);
    const free = await desk.talk({ text: "nobody yet" });
    await agent.ask(`mutation ($input: AddNoteInput!) { addNote(input: $input) { ${REST} } }`, {
      input: { conversationId: id, text: "look", mentionIds: [colleague.id], idempotencyKey: "note" },
    });
    const found = async (who: Caller, filter: object) =>
      (
        await who.ask("query ($filter: ConversationFilter) { conversations(filter: $filter) { nodes { id } } }", {
          filter,
        })
      ).conversations.nodes.map((row: { id: string }) => row.id);
    expect(await found(colleague, { isUnassigned: true })).toEqual([free.id]);
    expect(await found(colleague, { isUnassigned: false })).toEqual([id]);
    expect(await found(colleague, { isMentioned: true })).toEqual([id]);
    expect(await found(agent, { isMentioned: true })).toEqual([]);
    expect(await found(agent, { minPriority: 1 })).toEqual([]);
    expect((await found(agent, { changedWithinDays: 1 })).length).toBe(2);
  });
});
