import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { AGENT, type Desk, LEAD, newKey, refusal, testDesk } from "../../testing/desk.js";
import { bulkJob } from "./bulk.run.js";

const { desk: newDesk, test } = await testDesk();
const OPERATION = "id status total done failed startedAt finishedAt";
const START = `mutation ($input: BulkUpdateConversationsInput!) { bulkUpdateConversations(input: $input) { bulkOperation { ${OPERATION} } notFound userErrors { code path } } }`;
const CANCEL = `mutation ($input: CancelBulkOperationInput!) { cancelBulkOperation(input: $input) { bulkOperation { ${OPERATION} } userErrors { code } } }`;
const SHOW = `query ($id: ID!) { bulkOperation(id: $id) { ${OPERATION} createdBy { id }
  results(first: 100) { nodes { position isDone code message conversation { id status } } totalCount { value } } refusals { nodes { code conversation { id } } } } }`;
const WATCH = `subscription ($id: ID!, $after: Cursor) { bulkOperationChanged(bulkOperationId: $id, after: $after) { cursor bulkOperation { status done failed total } } }`;

type Caller = Desk["lead"];
const RESOLVE = [{ kind: "RESOLVE" }];
const start = async (who: Caller, input: object) =>
  (await who.ask(START, { input: { actions: RESOLVE, idempotencyKey: newKey(), ...input } })).bulkUpdateConversations;
const show = async (who: Caller, id: string) => (await who.ask(SHOW, { id })).bulkOperation;
const finished = (who: Caller, id: string, status = "FINISHED") =>
  expect.poll(async () => (await show(who, id)).status, { timeout: 25_000, interval: 100 }).toBe(status);
const talks = (desk: Desk, count: number) => Promise.all(Array.from({ length: count }, () => desk.talk()));
const said = async (desk: Desk, id: string, text: string) =>
  (await desk.lines(id)).filter((line) => line["text"] === text).length;

describe("a bulk operation", () => {
  it("does the same to every conversation that fits, and says of each what became of it", async () => {
    const desk = await newDesk();
    const lead = await desk.agent({ scopes: LEAD, state: "BUSY" });
    const [first, ...rest] = await talks(desk, 12);
    await desk.act(lead, "resolveConversation", { conversationId: first?.id });
    const { bulkOperation, userErrors } = await start(lead, { filter: { channelId: desk.channel.id } });
    expect(userErrors).toEqual([]);
    expect(bulkOperation).toMatchObject({ total: 12, done: 0, failed: 0 });
    await finished(lead, bulkOperation.id);
    const end = await show(lead, bulkOperation.id);
    expect(end).toMatchObject({ done: 11, failed: 1, createdBy: { id: lead.id } });
    expect(end.results.nodes).toHaveLength(12);
    expect(end.refusals.nodes).toEqual([{ code: "ILLEGAL_MOVE", conversation: { id: first?.id } }]);
    expect(end.results.nodes.find((row: { isDone: boolean }) => !row.isDone).message).toContain("resolved");
    for (const { id } of rest) expect((await desk.show(id)).status).toBe("RESOLVED");
  });

  it("leaves a conversation as it was when one of several actions is refused", async () => {
    const desk = await newDesk();
    const lead = await desk.agent({ scopes: LEAD, state: "BUSY", capacity: 50 });
    const away = await desk.agent({ state: "OFFLINE" });
    const [talk] = await talks(desk, 1);
    const actions = [
      { kind: "SEND_TEXT", text: "Bye" },
      { kind: "ASSIGN_AGENT", agentId: away.id },
    ];
    const { bulkOperation } = await start(lead, { conversationIds: [talk?.id], actions });
    await finished(lead, bulkOperation.id);
    expect((await show(lead, bulkOperation.id)).refusals.nodes[0].code).toBe("AGENT_UNAVAILABLE");
    expect(await said(desk, talk?.id ?? "", "Bye")).toBe(0);
    expect((await desk.show(talk?.id ?? "")).status).toBe("QUEUED");
  });

  it("tells of its progress as it goes", async () => {
    const desk = await newDesk();
    const found = await talks(desk, 3);
    const { conversations } = await desk.lead.ask("{ conversations(first: 1) { liveCursor } }");
    const { bulkOperation } = await start(desk.lead, { conversationIds: found.map(({ id }) => id) });
    const watch = await desk.lead.watch(WATCH, { id: bulkOperation.id, after: conversations.liveCursor });
    await finished(desk.lead, bulkOperation.id);
    for (const event of [await watch.next(), await watch.next()])
      expect(event["bulkOperationChanged"].bulkOperation).toMatchObject({ status: "FINISHED", done: 3, total: 3 });
    const stranger = await desk.agent();
    expect((await stranger.ask(SHOW, { id: bulkOperation.id })).bulkOperation).toBeNull();
    await expect(stranger.watch(WATCH, { id: bulkOperation.id })).rejects.toThrow("no such operation");
    await watch.end();
  });

  it("asked for fifty times at once with one key is one operation", async () => {
    const desk = await newDesk();
    const [talk] = await talks(desk, 1);
    const lead = await desk.agent({ scopes: LEAD, state: "BUSY" });
    const input = {
      conversationIds: [talk?.id],
      actions: [{ kind: "SEND_TEXT", text: "Once" }],
      idempotencyKey: newKey(),
    };
    const started = await Promise.all(Array.from({ length: 50 }, () => start(lead, input)));
    expect(new Set(started.map(({ bulkOperation }) => bulkOperation.id)).size).toBe(1);
    await finished(lead, started[0].bulkOperation.id);
    expect(await said(desk, talk?.id ?? "", "Once")).toBe(1);
  });

  it("that two workers do at once, or one again after it was killed, is done once to each", async () => {
    const desk = await newDesk();
    const lead = await desk.agent({ scopes: LEAD, state: "BUSY", capacity: 99 });
    const found = await talks(desk, 30);
    const actions = [{ kind: "SEND_TEXT", text: "Once" }];
    const { bulkOperation } = await start(lead, { conversationIds: found.map(({ id }) => id), actions });
    // As often as a queue that lost sight of its workers would hand the job out, at the same time as the real one.
    const turns = Array.from({ length: 3 }, async () => {
      const ctx = test.subgraph.systemContext(desk.workspace.id);
      await bulkJob.run(ctx, { bulkOperationId: bulkOperation.id }).finally(() => ctx.scope.end());
    });
    await Promise.all(turns);
    await finished(lead, bulkOperation.id);
    expect(await show(lead, bulkOperation.id)).toMatchObject({ total: 30, done: 30, failed: 0 });
    for (const { id } of found) expect(await said(desk, id, "Once")).toBe(1);
  });

  it("can be stopped; what was done stays done, and nothing more is", async () => {
    const desk = await newDesk();
    const found = await talks(desk, 20);
    const { bulkOperation } = await start(desk.lead, { conversationIds: found.map(({ id }) => id) });
    const input = { bulkOperationId: bulkOperation.id };
    expect(refusal((await (await desk.agent()).ask(CANCEL, { input })).cancelBulkOperation)).toBe("NOT_FOUND");
    const { cancelBulkOperation } = await desk.lead.ask(CANCEL, { input });
    expect(["CANCELLED", "FINISHED"]).toContain(cancelBulkOperation.bulkOperation.status);
    const status = cancelBulkOperation.bulkOperation.status;
    await finished(desk.lead, bulkOperation.id, status);
    const { cancelBulkOperation: again } = await desk.lead.ask(CANCEL, { input });
    expect(again.bulkOperation.status).toBe(status);
  });

  it("is refused when nobody could tell what is meant, or it could not be done", async () => {
    const desk = await newDesk();
    const stranger = await newDesk();
    const [theirs] = await talks(stranger, 1);
    expect(refusal(await start(desk.lead, {}))).toBe("BULK_TARGET_UNCLEAR");
    expect(refusal(await start(desk.lead, { filter: {}, conversationIds: [] }))).toBe("BULK_TARGET_UNCLEAR");
    expect(refusal(await start(desk.lead, { filter: {} }))).toBe("BULK_EMPTY");
    expect(refusal(await start(desk.lead, { conversationIds: [theirs?.id, newId("conv")] }))).toBe("BULK_EMPTY");
    const many = Array.from({ length: 10_001 }, () => newId("conv"));
    expect(refusal(await start(desk.lead, { conversationIds: many }))).toBe("BULK_TOO_MANY");
    const [own] = await talks(desk, 1);
    expect(refusal(await start(desk.lead, { conversationIds: [own?.id], actions: [] }))).toBe("ACTIONS_MISSING");
    expect((await start(desk.lead, { conversationIds: [own?.id, theirs?.id] })).notFound).toBe(1);
    const reader = desk.workspace.agent(AGENT.filter((scope) => scope !== "conversation:reply"));
    const input = { conversationIds: [own?.id], actions: RESOLVE, idempotencyKey: newKey() };
    expect((await reader.run(START, { input })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
