import { describe, expect, it } from "vitest";
import type { Caller, Data } from "@switchboard/kit/testing";
import { execute, newId } from "@switchboard/kit";
import { testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();

const TRANSCRIPT = `query ($id: ID!, $format: TranscriptFormat!, $language: Locale, $timeZone: TimeZone, $includeNotes: Boolean, $after: String) {
  conversationTranscript(conversationId: $id, format: $format, language: $language, timeZone: $timeZone, includeNotes: $includeNotes, after: $after) {
    fileName mediaType content next } }`;
const transcript = async (who: Caller, id: string, format: string, more: Data = {}): Promise<Data> =>
  (await who.ask(TRANSCRIPT, { id, format, ...more }))["conversationTranscript"];
const addNote = (who: Caller, conversationId: string, text: string) =>
  who.ask("mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }", {
    input: { conversationId, text, idempotencyKey: newId("key") },
  });

describe("a transcript", () => {
  it("is a page that shows hostile words and does nothing else", async () => {
    const desk = await newDesk();
    const hostile = `</p><script>alert(1)</script><img src=x onerror="alert('2')">&lt;`;
    const { visitor, id } = await desk.talk({ text: hostile });
    const { content, mediaType, fileName } = await transcript(visitor, id, "HTML");
    expect(mediaType).toBe("text/html; charset=utf-8");
    expect(fileName).toMatch(/^conversation-\d+\.html$/);
    expect(content).not.toMatch(/<script|<img|onerror="/);
    expect(content).toContain(
      "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;2&#39;)&quot;&gt;&amp;lt;",
    );
    expect(content).toContain("default-src 'none'");
  });

  it("says times in the zone and headings in the language that were asked for", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk({ text: "你好" });
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    await ctx.change((em) =>
      execute(em, "update conversations.message set sent_at = '2026-03-01T20:30:00Z' where conversation_id = $1", [id]),
    );
    ctx.scope.end();
    const { content } = await transcript(desk.lead, id, "TEXT", { language: "zh-CN", timeZone: "Asia/Shanghai" });
    expect(content).toContain("会话 #");
    expect(content).toMatch(/2026年3月2日.*4:30:00\] 客户: 你好/);
    const english = (await transcript(desk.lead, id, "TEXT"))["content"];
    expect(english).toMatch(/1 Mar 2026.*20:30:00\] Customer: 你好/);
  });

  it("holds notes only for the desk, and only when it wants them", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await addNote(agent, id, "be careful");
    const has = async (who: Caller, includeNotes: boolean) =>
      (await transcript(who, id, "JSON", { includeNotes }))["content"].includes("be careful");
    expect([await has(agent, false), await has(agent, true), await has(visitor, true)]).toEqual([false, true, false]);
  });

  it("is JSON of the described shape", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk({ text: 'a "quoted" \u2028 word' });
    const { content } = await transcript(desk.lead, id, "JSON");
    const parsed = JSON.parse(content);
    expect(parsed).toMatchObject({ conversation: { id, number: 1 }, language: "en", timeZone: "UTC" });
    expect(parsed.messages[0]).toMatchObject({
      sequence: 1,
      place: 0,
      kind: "TEXT",
      author: "CUSTOMER",
      name: "Customer",
      text: 'a "quoted" \u2028 word',
    });
  });

  it("of ten thousand messages comes in parts, each message once, each part in time", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const ctx = test.subgraph.systemContext(desk.workspace.id);
    await ctx.change((em) =>
      execute(
        em,
        `insert into conversations.message (id, workspace_id, conversation_id, sequence, kind, author, text, sent_at, options, faq_ids, is_automatic)
         select 'msg_' || lpad(s::text, 26, '0') || right(c.id, 4), c.workspace_id, c.id, s, 'TEXT', 'CUSTOMER', 'message ' || s || ' ' || repeat('long ', 20), c.started_at, '{}', '{}', false
         from conversations.conversation c, generate_series(1001, 11000) s where c.id = $1`,
        [id],
      ),
    );
    ctx.scope.end();
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const part = await transcript(desk.lead, id, "JSON", { after });
      seen.push(...JSON.parse(part["content"]).messages.map((message: Data) => message["sequence"]));
      expect(part["content"].length).toBeLessThan(1_000_000);
      after = part["next"];
    } while (after);
    expect(seen.filter((sequence) => sequence > 1000)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 1001));
  });

  it("is null for a stranger's conversation, and refuses a place that is none", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const stranger = await desk.visitor();
    expect(await transcript(stranger, id, "TEXT")).toBeNull();
    expect(await transcript((await newDesk()).lead, id, "TEXT")).toBeNull();
    const { errors } = await desk.lead.run(TRANSCRIPT, { id, format: "TEXT", after: "1;drop" });
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
