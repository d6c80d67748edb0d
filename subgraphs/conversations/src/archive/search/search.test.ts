import { describe, expect, it, vi } from "vitest";
import type { Caller, Data } from "@switchboard/kit/testing";
import { execute, newId } from "@switchboard/kit";
import { noteMessages } from "../postings/keep-postings.js";
import { type Desk, LEAD, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();

const SEARCH = `query ($text: String!, $filter: MessageSearchFilter, $first: Int, $after: String) {
  searchMessages(text: $text, filter: $filter, first: $first, after: $after) {
    nodes { message { id text } conversation { id } snippet { text isMatch } }
    pageInfo { hasNextPage endCursor } isComplete lookedBackTo totalCount { value isExact } } }`;

async function search(desk: Desk, text: string, more: Data = {}): Promise<Data> {
  await test.settle();
  return (await desk.lead.ask(SEARCH, { text, ...more }))["searchMessages"];
}
const texts = ({ nodes }: Data): string[] => nodes.map((node: Data) => node["message"].text);

describe("searching what was said", () => {
  it("finds Chinese as it stands, also in full-width or traditional characters", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk({ text: "您好，請問退款一般要多久到账？" });
    await desk.send(visitor, id, "我想退货，不要退款");
    await desk.send(visitor, id, "款退了吗");
    expect(texts(await search(desk, "退款"))).toEqual(["我想退货，不要退款", "您好，請問退款一般要多久到账？"]);
    expect(texts(await search(desk, "请问 到账"))).toEqual(["您好，請問退款一般要多久到账？"]);
    expect(texts(await search(desk, "退款到账"))).toEqual([]);
    expect(texts(await search(desk, "吗"))).toEqual(["款退了吗"]);
    expect(texts(await search(desk, "货"))).toEqual(["我想退货，不要退款"]);
  });

  it("finds English in other forms of a word, and by the beginning of the last one", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk({ text: "My kettles were REFUNDED, order AB-48213." });
    await desk.send(visitor, id, "The kettle is fine");
    expect(texts(await search(desk, "kettle refund"))).toEqual(["My kettles were REFUNDED, order AB-48213."]);
    expect(texts(await search(desk, "kett"))).toHaveLength(2);
    expect(texts(await search(desk, "482"))).toHaveLength(1);
    expect(texts(await search(desk, "kett refund"))).toEqual([]);
    expect(texts(await search(desk, "ｋｅｔｔｌｅ"))).toHaveLength(2);
  });

  it("says how far back it looked when its time is over, and misses nothing when it is asked to go on", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.talk({ text: "Which kettles are there?" });
    await desk.act(agent, "acceptConversation", { conversationId: id });
    await desk.send(agent, id, "All our kettles are silent");
    for (let line = 0; line < 45; line++) {
      test.clock.forward(1);
      await desk.send(visitor, id, `And kettle ${line}?`);
    }
    await test.settle();
    const found: string[] = [];
    const looked: string[] = [];
    let passed = performance.now();
    const hurry = vi.spyOn(performance, "now").mockImplementation(() => (passed += 1_000));
    for (let after: string | null = null, isOver = false; !isOver; ) {
      const filter = { author: ["AGENT"] };
      const page: Data = (await desk.lead.ask(SEARCH, { text: "kettle", first: 1, filter, after }))["searchMessages"];
      found.push(...texts(page));
      isOver = !page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
      if (!isOver) looked.push(page.lookedBackTo);
      expect(page.isComplete).toBe(isOver);
      if (isOver) expect(page.lookedBackTo).toBeNull();
    }
    hurry.mockRestore();
    expect(found).toEqual(["All our kettles are silent"]);
    expect(looked.length).toBeGreaterThan(1);
    expect(looked).toEqual([...new Set(looked)].sort().reverse());
  });

  it("answers a text without anything to look for with nothing", async () => {
    const desk = await newDesk();
    await desk.talk({ text: "100% sure?!" });
    for (const text of ["", "  ", "?!%_'\\", "\u0000", "👍"]) expect((await search(desk, text)).nodes).toEqual([]);
  });

  it("marks what was found in pieces of plain text", async () => {
    const desk = await newDesk();
    const text = `${"前文".repeat(80)}<b onclick="x">退款</b> & refunds ${"x ".repeat(90)}`;
    await desk.talk({ text });
    const [hit] = (await search(desk, "退款 refund")).nodes;
    const pieces = hit.snippet as { text: string; isMatch: boolean }[];
    expect(pieces.filter(({ isMatch }) => isMatch).map((piece) => piece.text)).toEqual(["退款", "refunds"]);
    const whole = pieces.map((piece) => piece.text).join("");
    expect(text).toContain(whole.slice(1, -1));
    expect(whole.length).toBeLessThan(130);
  });

  it("pages through hits of one and the same instant without losing or repeating any", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk({ text: "needle 0" });
    for (let i = 1; i < 25; i++) await desk.send(visitor, id, `needle ${i}`);
    await test.settle();
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    await ctx.change(async (em) => {
      const at = new Date("2026-05-01T08:00:00.000Z");
      const sql =
        "update conversations.message set sent_at = $1 where conversation_id = $2 and sequence > 5 returning id";
      await noteMessages(
        ctx,
        (await execute<{ id: string }>(em, sql, [at, id])).map((row) => row.id),
      );
    });
    ctx.scope.end();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Data = await search(desk, "needle", { first: 7, after });
      seen.push(...texts(page));
      after = page["pageInfo"].hasNextPage ? page["pageInfo"].endCursor : null;
    } while (after);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect((await search(desk, "needle")).totalCount).toEqual({ value: 25, isExact: true });
  });

  it("keeps to its filters", async () => {
    const desk = await newDesk();
    const agent = await desk.agent({ capacity: 1 });
    const { visitor, id } = await desk.served(agent);
    await desk.send(visitor, id, "parcel from the customer");
    await desk.send(agent, id, "parcel from the agent");
    const other = await desk.talk({ text: "parcel elsewhere" });
    const found = async (filter: Data) => texts(await search(desk, "parcel", { filter })).sort();
    expect(await found({ conversationId: other.id })).toEqual(["parcel elsewhere"]);
    expect(await found({ customerIds: [visitor.id] })).toEqual(["parcel from the agent", "parcel from the customer"]);
    expect(await found({ customerIds: [newId("cus")] })).toEqual([]);
    expect(await found({ author: ["AGENT"] })).toEqual(["parcel from the agent"]);
    expect(await found({ authorId: agent.id })).toEqual(["parcel from the agent"]);
    expect(await found({ assigneeId: agent.id })).toHaveLength(2);
    expect(await found({ status: ["QUEUED"] })).toEqual(["parcel elsewhere"]);
    expect(await found({ channelId: newId("chn") })).toEqual([]);
    const { tag } = (
      await desk.lead.ask("mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } } }", {
        input: { name: "late" },
      })
    ).createTag;
    await desk.lead.ask(
      "mutation ($input: TagConversationInput!) { tagConversation(input: $input) { userErrors { code } } }",
      { input: { conversationId: other.id, addTagIds: [tag.id] } },
    );
    expect(await found({ tagIds: [tag.id] })).toEqual(["parcel elsewhere"]);
    expect(await found({ tagIds: [newId("tag")] })).toEqual([]);
    const now = test.clock.now().getTime();
    const at = (ms: number) => new Date(now + ms).toISOString();
    expect(await found({ sentAt: { gte: at(-60_000), lt: at(1) } })).toHaveLength(3);
    expect(await found({ sentAt: { gte: at(1) } })).toEqual([]);
    expect(await found({ sentAt: { lt: at(-3_600_000) } })).toEqual([]);
  });

  it("shows notes to the desk, and a whisper to those two and supervisors alone", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const supervisor = desk.workspace.agent([...LEAD, "conversation:supervise"]);
    const { id } = await desk.served(agent);
    const write = (who: Caller, verb: string, input: string, text: string) =>
      who.ask(`mutation ($input: ${input}!) { ${verb}(input: $input) { userErrors { code } } }`, {
        input: { conversationId: id, text, idempotencyKey: text },
      });
    await write(agent, "addNote", "AddNoteInput", "discreet note");
    await write(supervisor, "whisper", "WhisperInput", "discreet whisper");
    await test.settle();
    const seen = async (who: Caller) => texts((await who.ask(SEARCH, { text: "discreet" }))["searchMessages"]).sort();
    expect(await seen(agent)).toEqual(["discreet note", "discreet whisper"]);
    expect(await seen(supervisor)).toEqual(["discreet note", "discreet whisper"]);
    expect(await seen(await desk.agent())).toEqual(["discreet note"]);
    const [counted] = [(await desk.lead.ask(SEARCH, { text: "discreet" }))["searchMessages"].totalCount];
    expect(counted.value).toBe(1);
  });

  it("refuses cursors and pages that are none", async () => {
    const desk = await newDesk();
    for (const more of [
      { first: 0 },
      { first: 101 },
      { after: "x" },
      { after: "WzEsMl0" },
      { filter: { customerIds: Array(101).fill("cus_1") } },
      { filter: { tagIds: Array(51).fill("tag_1") } },
    ]) {
      const { errors } = await desk.lead.run(SEARCH, { text: "a", ...more });
      expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    }
  });

  it("sees nothing of another workspace, and is closed to visitors", async () => {
    const [ours, theirs] = [await newDesk(), await newDesk()];
    const { visitor } = await theirs.talk({ text: "their secret" });
    expect(texts(await search(theirs, "secret"))).toHaveLength(1);
    expect(texts(await search(ours, "secret"))).toEqual([]);
    const { errors } = await visitor.run(SEARCH, { text: "secret" });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("takes the same number of statements for 1 and for 50 hits", async () => {
    const desk = await newDesk();
    const { visitor, id } = await desk.talk({ text: "few" });
    for (let i = 0; i < 50; i++) await desk.send(visitor, id, `many ${i}`);
    await test.settle();
    const cost = (text: string) =>
      test.statements(() =>
        desk.lead.ask(
          "query ($text: String!) { searchMessages(text: $text, first: 100) { nodes { message { text } conversation { id } } } }",
          { text: `${text} ` },
        ),
      );
    await cost("few");
    expect(await cost("many")).toBe(await cost("few"));
  });
});
