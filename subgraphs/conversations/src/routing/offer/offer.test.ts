import { LockMode, newId } from "@switchboard/kit";
import type { Caller } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { Conversation } from "../../life/conversation/conversation.js";
import { type Desk, refusal, testDesk } from "../../testing/desk.js";
import { offerTo, type OfferTerms } from "./offer.service.js";

const { test, desk: newDesk } = await testDesk();
const OFFER = `query ($id: ID!) { conversation(id: $id) { status assignee { id } offer { kind expiresAt agent { id } returnsTo { id } }
  offers { kind outcome reason agent { id } } } }`;

/** Asks an agent, as routing and transfers do. */
async function ask(desk: Desk, id: string, agentId: string, terms: Partial<OfferTerms> = {}): Promise<void> {
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  try {
    await ctx.change(async (em) => {
      const conversation = await em.findOneOrFail(Conversation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      await offerTo(em, conversation, agentId, { seconds: 20, kind: "ROUTING", verb: "offer", ...terms });
    });
  } finally {
    ctx.scope.end();
  }
}

const show = async (desk: Desk, id: string, caller: Caller = desk.lead) =>
  (await caller.ask(OFFER, { id }))["conversation"];

describe("an offer", () => {
  it("is shown to colleagues with its end, holds the slot, and becomes theirs when they accept", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1, state: "BUSY" });
    const { id, visitor } = await desk.talk();
    await ask(desk, id, agent.id);
    expect(await show(desk, id)).toMatchObject({
      status: "OFFERED",
      offer: { kind: "ROUTING", agent: { id: agent.id }, returnsTo: null, expiresAt: expect.any(String) },
      offers: [],
    });
    expect(await show(desk, id, visitor)).toMatchObject({ offer: null, offers: [] });
    const other = await desk.talk();
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: other.id }))).toBe("AT_CAPACITY");
    expect((await desk.act(agent, "acceptConversation", { conversationId: id }))["conversation"]).toMatchObject({
      status: "ASSIGNED",
      assignee: { id: agent.id },
      lastMessage: { event: "joined" },
    });
    expect(await show(desk, id)).toMatchObject({ offer: null, offers: [{ outcome: "ACCEPTED" }] });
    expect(refusal(await desk.act(agent, "refuseConversation", { conversationId: id }))).toBe("ILLEGAL_MOVE");
  });

  it("can be refused with a reason by who was asked, and by no colleague", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent({ state: "BUSY" }), await desk.agent({ state: "BUSY" })];
    const { id } = await desk.talk();
    await ask(desk, id, agent.id);
    for (const verb of ["refuseConversation", "acceptConversation"]) {
      expect(refusal(await desk.act(colleague, verb, { conversationId: id }))).toBe("NOT_YOUR_CONVERSATION");
    }
    const tooLong = { conversationId: id, reason: "x".repeat(201) };
    expect(refusal(await desk.act(agent, "refuseConversation", tooLong))).toBe("TEXT_TOO_LONG");
    const stale = { conversationId: id, expectedVersion: 0 };
    expect(refusal(await desk.act(agent, "refuseConversation", stale))).toBe("STALE_VERSION");
    const refused = await desk.act(agent, "refuseConversation", { conversationId: id, reason: "Lunch" });
    expect(refused["conversation"]).toMatchObject({ status: "QUEUED", assignee: null });
    expect((await show(desk, id))["offers"]).toEqual([
      { kind: "ROUTING", outcome: "REFUSED", reason: "Lunch", agent: { id: agent.id } },
    ]);
    await desk.turns(agent.id, "BREAK");
    expect(refusal(await desk.act(agent, "refuseConversation", { conversationId: id }))).toBe("ILLEGAL_MOVE");
  });

  it("lapses when its time is over, and tells that the agent is away", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1, state: "BUSY" });
    const { id } = await desk.talk();
    await ask(desk, id, agent.id);
    await desk.turns(agent.id, "ONLINE");
    test.clock.forward(19);
    await desk.sweep();
    expect((await show(desk, id))["status"]).toBe("OFFERED");
    test.clock.forward(2);
    await desk.sweep();
    expect(await show(desk, id)).toMatchObject({ status: "QUEUED", offer: null, offers: [{ outcome: "LAPSED" }] });
    const told = await desk.recorded("conversation.offer_lapsed");
    expect(told).toMatchObject([{ conversationId: id, agentId: agent.id }]);
    // Away, so that nothing else is given to an empty chair.
    await desk.sweep();
    expect((await show(desk, id))["status"]).toBe("QUEUED");
    await desk.turns(agent.id, "ONLINE");
    await desk.matched();
    expect(await show(desk, id)).toMatchObject({ status: "ASSIGNED", assignee: { id: agent.id } });
  });

  it("ends by itself within two seconds of its time, without any sweep", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY" });
    const { id } = await desk.talk();
    const watch = await desk.lead.watch(
      "subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { status updatedAt offer { expiresAt } } } }",
      { id },
    );
    await ask(desk, id, agent.id, { seconds: 1 });
    const next = async (status: string) => {
      for (;;) {
        const { conversation } = (await watch.next())["conversationChanged"];
        if (conversation.status === status) return conversation;
      }
    };
    const { offer } = await next("OFFERED");
    const after = await next("QUEUED");
    expect(after.offer).toBeNull();
    expect(Date.parse(after.updatedAt) - Date.parse(offer.expiresAt)).toBeLessThan(2_000);
    await watch.end();
  });

  it("of a hand-over goes back to the giver when it is not taken", async () => {
    const desk = await newDesk();
    const [giver, taker] = [await desk.agent({ state: "BUSY", capacity: 1 }), await desk.agent({ state: "BUSY" })];
    const { id } = await desk.served(giver);
    const terms = { kind: "TRANSFER", verb: "transfer", returnToId: giver.id } as const;
    await ask(desk, id, taker.id, terms);
    expect((await show(desk, id))["offer"]).toMatchObject({ kind: "TRANSFER", returnsTo: { id: giver.id } });
    await desk.act(taker, "refuseConversation", { conversationId: id });
    expect(await show(desk, id)).toMatchObject({ status: "ASSIGNED", assignee: { id: giver.id } });
    // The giver has filled the slot with someone else: then it waits for anyone.
    await ask(desk, id, taker.id, terms);
    await desk.served(giver);
    test.clock.forward(30);
    await desk.sweep();
    expect((await show(desk, id))["status"]).toBe("QUEUED");
  });

  it("is withdrawn when a supervisor settles the conversation, and the slot is free again", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", capacity: 1 });
    const { id } = await desk.talk();
    await ask(desk, id, agent.id);
    await desk.act(desk.lead, "resolveConversation", { conversationId: id });
    expect(await show(desk, id)).toMatchObject({ status: "RESOLVED", offers: [{ outcome: "WITHDRAWN" }] });
    await desk.served(agent);
  });

  it("cannot be made to someone who is not there or has no room", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const offline = await desk.agent({ state: "OFFLINE" });
    const full = await desk.agent({ state: "BUSY", capacity: 0 });
    await expect(ask(desk, id, offline.id)).rejects.toMatchObject({ code: "AGENT_UNAVAILABLE" });
    await expect(ask(desk, id, newId("agt"))).rejects.toMatchObject({ code: "AGENT_UNAVAILABLE" });
    await expect(ask(desk, id, full.id)).rejects.toMatchObject({ code: "AT_CAPACITY" });
    expect((await show(desk, id))["status"]).toBe("QUEUED");
  });

  it("is taken once, however often it is accepted, refused and lapses at the same moment", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ state: "BUSY", capacity: 3 });
    for (let i = 0; i < 10; i++) {
      const { id } = await desk.talk();
      await ask(desk, id, agent.id, { seconds: 0 });
      const input = { conversationId: id };
      await Promise.all([
        desk.act(agent, "acceptConversation", input),
        desk.act(agent, "refuseConversation", input),
        desk.sweep(),
      ]);
      const { status, offers } = await show(desk, id);
      expect(offers.filter(({ outcome }: { outcome: string }) => outcome !== "WITHDRAWN").length).toBeLessThanOrEqual(
        1,
      );
      await desk.act(desk.lead, "resolveConversation", input);
      expect(["ASSIGNED", "QUEUED"]).toContain(status);
    }
    // Nothing was lost of the three slots.
    for (let i = 0; i < 3; i++) await desk.served(agent);
    const { id } = await desk.talk();
    expect(refusal(await desk.act(agent, "acceptConversation", { conversationId: id }))).toBe("AT_CAPACITY");
  });
});
