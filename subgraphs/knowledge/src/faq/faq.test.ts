import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { knowledge } from "../knowledge.subgraph.js";
import { CREATE, DELETE, Shop, UPDATE } from "../testing/shop.js";

const test = await testSubgraph(knowledge);
const LIST =
  "query ($first: Int, $search: String, $locale: Locale) { faqs(first: $first, search: $search, locale: $locale) { nodes { id question similarQuestions answer } totalCount { value } liveCursor } }";

describe("the knowledge base", () => {
  it("keeps a question with its answer and other wordings, each wording once", async () => {
    const { lead } = await Shop.open(test);
    const input = {
      question: " How do I return something? ",
      answer: "Within thirty days.",
      similarQuestions: ["I want to send it back", "i want to send it back!", " ", "How do I return something?"],
    };
    const { createFaq } = await lead.ask(CREATE, { input });
    expect(createFaq.userErrors).toEqual([]);
    expect(createFaq.faq).toMatchObject({
      question: "How do I return something?",
      similarQuestions: ["I want to send it back"],
      locale: "en",
      isEnabled: true,
      version: 1,
    });
    const chinese = await lead.ask(CREATE, { input: { question: "怎么退货", answer: "三十天内。" } });
    expect(chinese.createFaq.faq.locale).toBe("zh-CN");
  });

  it("refuses what is too long, too much or empty, and says where", async () => {
    const { lead } = await Shop.open(test);
    const refused = async (more: object): Promise<unknown> =>
      (await lead.ask(CREATE, { input: { question: "Why?", answer: "Because.", ...more } })).createFaq.userErrors.map(
        (e: { code: string; path: string[] }) => [e.code, ...e.path],
      );
    expect(await refused({ question: "q".repeat(301) })).toEqual([["TEXT_TOO_LONG", "input", "question"]]);
    expect(await refused({ question: "?!" })).toEqual([["TEXT_EMPTY", "input", "question"]]);
    expect(await refused({ answer: "a".repeat(4_001) })).toEqual([["TEXT_TOO_LONG", "input", "answer"]]);
    expect(await refused({ similarQuestions: Array.from({ length: 51 }, (_, i) => `q${i}`) })).toEqual([
      ["TOO_MANY_SIMILAR_QUESTIONS", "input", "similarQuestions"],
    ]);
    expect(await refused({ similarQuestions: ["fine", "q".repeat(301)] })).toEqual([
      ["TEXT_TOO_LONG", "input", "similarQuestions", "1"],
    ]);
    expect(
      await refused({
        question: "q".repeat(300),
        answer: "a".repeat(4_000),
        similarQuestions: Array.from({ length: 50 }, (_, i) => `q${i}`),
      }),
    ).toEqual([]);
  });

  it("holds a question once per language, also when two leads write it at once", async () => {
    const shop = await Shop.open(test);
    const write = (question: string, locale = "en") =>
      shop.lead.ask(CREATE, { input: { question, answer: "So.", locale } });
    const answers = await Promise.all([
      write("Where is my parcel?"),
      write("where is my PARCEL"),
      write("Where is my parcel?"),
    ]);
    const codes = answers.flatMap(({ createFaq }) => createFaq.userErrors.map((e: { code: string }) => e.code));
    expect(codes).toEqual(["FAQ_EXISTS", "FAQ_EXISTS"]);
    expect((await write("Where is my parcel?", "en-GB")).createFaq.userErrors).toEqual([]);
    const other = await shop.knows("Where is my invoice?", "There.");
    const { updateFaq } = await shop.lead.ask(UPDATE, { input: { faqId: other, question: "Where is my parcel?" } });
    expect(updateFaq).toEqual({ faq: null, userErrors: [{ code: "FAQ_EXISTS", path: ["input", "question"] }] });
    const taken = answers.find(({ createFaq }) => createFaq.faq)?.["createFaq"].faq.id;
    await shop.lead.ask(DELETE, { input: { faqId: taken } });
    expect((await write("Where is my parcel?")).createFaq.userErrors).toEqual([]);
  });

  it("writes an entry once when a request is repeated with its key", async () => {
    const { lead } = await Shop.open(test);
    const input = { question: "Once?", answer: "Once.", idempotencyKey: "k" };
    const [first, second] = await Promise.all([lead.ask(CREATE, { input }), lead.ask(CREATE, { input })]);
    expect(second.createFaq).toEqual(first.createFaq);
    expect(first.createFaq.userErrors).toEqual([]);
  });

  it("changes what is given, and refuses a version that is no longer there while showing the present one", async () => {
    const shop = await Shop.open(test);
    const faqId = await shop.knows("When do you open?", "At nine.", { similarQuestions: ["opening hours"] });
    const { updateFaq } = await shop.lead.ask(UPDATE, { input: { faqId, answer: "At ten.", expectedVersion: 1 } });
    expect(updateFaq.faq).toMatchObject({
      question: "When do you open?",
      answer: "At ten.",
      similarQuestions: ["opening hours"],
      version: 2,
    });
    const late = (await shop.lead.ask(UPDATE, { input: { faqId, answer: "At eight.", expectedVersion: 1 } })).updateFaq;
    expect(late.userErrors).toEqual([{ code: "STALE_VERSION", path: ["input", "expectedVersion"] }]);
    expect(late.faq).toMatchObject({ answer: "At ten.", version: 2 });
    const cleared = await shop.lead.ask(UPDATE, { input: { faqId, similarQuestions: null } });
    expect(cleared.updateFaq.faq).toMatchObject({ answer: "At ten.", similarQuestions: [] });
  });

  it("forgets a deleted entry everywhere", async () => {
    const shop = await Shop.open(test);
    const faqId = await shop.knows("Do you deliver abroad?", "Yes.");
    expect((await shop.lead.ask(DELETE, { input: { faqId } })).deleteFaq).toEqual({
      faq: { id: faqId, question: "Do you deliver abroad?" },
      userErrors: [],
    });
    expect((await shop.lead.ask(DELETE, { input: { faqId } })).deleteFaq.userErrors).toEqual([
      { code: "NOT_FOUND", path: ["input", "faqId"] },
    ]);
    expect((await shop.lead.ask(UPDATE, { input: { faqId, answer: "No." } })).updateFaq.userErrors[0].code).toBe(
      "NOT_FOUND",
    );
    expect(await shop.lead.ask("query ($id: ID!) { faq(id: $id) { id } }", { id: faqId })).toEqual({ faq: null });
    expect((await shop.lead.ask(LIST)).faqs.nodes).toEqual([]);
    const references = { r: [{ __typename: "Faq", id: faqId }] };
    expect(
      await shop.lead.ask(
        "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Faq { answer } } }",
        references,
      ),
    ).toEqual({ _entities: [null] });
  });

  it("lists the newest first, by words and by language", async () => {
    const shop = await Shop.open(test);
    await shop.knows("Is it 100% cotton?", "Yes.", { locale: "en-GB" });
    test.clock.forward(1);
    await shop.knows("Which sizes are there?", "S to XL, all cotton.", { similarQuestions: ["Do you have XXL"] });
    test.clock.forward(1);
    await shop.knows("有哪些尺码", "S 到 XL。");
    const questions = async (variables: object) =>
      (await shop.lead.ask(LIST, { ...variables })).faqs.nodes.map((n: { question: string }) => n.question);
    expect(await questions({})).toEqual(["有哪些尺码", "Which sizes are there?", "Is it 100% cotton?"]);
    expect(await questions({ search: "COTTON" })).toEqual(["Which sizes are there?", "Is it 100% cotton?"]);
    expect(await questions({ search: "100%" })).toEqual(["Is it 100% cotton?"]);
    expect(await questions({ search: "xxl" })).toEqual(["Which sizes are there?"]);
    expect(await questions({ search: "_" })).toEqual([]);
    expect(await questions({ locale: "en" })).toEqual(["Which sizes are there?", "Is it 100% cotton?"]);
    expect(await questions({ locale: "zh-CN", search: "尺码" })).toEqual(["有哪些尺码"]);
  });

  it("reads fifty entries in as many statements as one", async () => {
    const shop = await Shop.open(test);
    const read = () => shop.lead.ask(LIST, { first: 60 });
    await shop.knows("Question number 0?", "Answer.");
    const one = await test.statements(read);
    for (let i = 1; i < 50; i++)
      await shop.lead.ask(CREATE, { input: { question: `Question number ${i}?`, answer: "Answer." } });
    expect((await read()).faqs.totalCount.value).toBe(50);
    expect(await test.statements(read)).toBe(one);
  });

  it("tells every lead of each change, and of a deleted entry once more what it was", async () => {
    const shop = await Shop.open(test);
    const after = (await shop.lead.ask(LIST)).faqs.liveCursor;
    const live = await shop.lead.watch(
      "subscription ($after: Cursor) { faqsChanged(after: $after) { cursor kind faq { id question answer version } } }",
      { after },
    );
    const faqId = await shop.knows("Is it new?", "Yes.");
    expect((await live.next()).faqsChanged).toMatchObject({
      kind: "ADDED",
      faq: { id: faqId, answer: "Yes.", version: 1 },
    });
    await shop.lead.ask(UPDATE, { input: { faqId, answer: "Not any more." } });
    expect((await live.next()).faqsChanged).toMatchObject({
      kind: "UPDATED",
      faq: { answer: "Not any more.", version: 2 },
    });
    await shop.lead.ask(DELETE, { input: { faqId } });
    expect((await live.next()).faqsChanged).toMatchObject({
      kind: "REMOVED",
      faq: { id: faqId, question: "Is it new?" },
    });
    await live.end();
  });

  it("is closed to visitors, to readers who write, and to other workspaces", async () => {
    const shop = await Shop.open(test);
    const faqId = await shop.knows("Secret?", "Yes.");
    const visitor = shop.workspace.visitor();
    const reader = shop.workspace.agent(["knowledge:read"]);
    const stranger = (await Shop.open(test)).lead;
    for (const text of [
      "{ faqs { nodes { id } } }",
      `{ faq(id: "${faqId}") { id } }`,
      '{ searchKnowledge(text: "Secret?") { question } }',
    ]) {
      const refused = await visitor.run(text);
      expect(refused.errors?.map((error) => error.extensions["code"])).toEqual(["FORBIDDEN"]);
    }
    const references = { r: [{ __typename: "Faq", id: faqId }] };
    const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Faq { answer } } }";
    expect(await visitor.ask(entities, references)).toEqual({ _entities: [null] });
    expect(await reader.ask(entities, references)).toEqual({ _entities: [{ answer: "Yes." }] });
    expect(await stranger.ask(entities, references)).toEqual({ _entities: [null] });
    expect((await reader.run(CREATE, { input: { question: "x", answer: "y" } })).errors?.[0]?.extensions["code"]).toBe(
      "FORBIDDEN",
    );
    expect((await stranger.ask(UPDATE, { input: { faqId, answer: "No." } })).updateFaq.userErrors[0].code).toBe(
      "NOT_FOUND",
    );
    expect((await stranger.ask(DELETE, { input: { faqId } })).deleteFaq.userErrors[0].code).toBe("NOT_FOUND");
    expect((await stranger.ask(LIST)).faqs.nodes).toEqual([]);
  });
});
