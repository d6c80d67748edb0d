import { Platform, type RequestContext, Subgraph } from "@switchboard/kit";
import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { parse } from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { knowledge } from "../knowledge.subgraph.js";
import { CREATE, DELETE, SEARCH, Shop, UPDATE } from "../testing/shop.js";
import { LoadedWorkspaces } from "./loaded.workspaces.js";

const test = await testSubgraph(knowledge);

/** A second process on the same database: own connections, own stream, own memory. */
const platform = new Platform(test.platform.options);
await platform.start();
const second = await Subgraph.open(knowledge, platform);
await second.start({ background: false });
afterAll(async () => {
  await second.stop();
  await platform.stop();
});

async function foundThere(caller: Caller, text: string): Promise<string[]> {
  const scope = test.scope(caller.viewer);
  const { data, errors } = await second.execute(scope, parse(SEARCH), { text });
  scope.end();
  if (errors) throw errors[0] as Error;
  return (data as { searchKnowledge: { question: string }[] }).searchKnowledge.map(({ question }) => question);
}

/** Usually it is some ten milliseconds; a busy machine is not a broken product. */
const PATIENCE_MS = 10_000;

/** Waits until the second process hears of one change: it may still hear of those that were made before. */
async function heardThere(caller: Caller): Promise<(faqId: string, change: string) => Promise<void>> {
  const feed = await second.stream.feed({ workspaceId: caller.viewer.workspaceId, topics: ["faq.changed"] });
  return async (faqId, change) => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error(`The second process did not hear: ${change}.`)), PATIENCE_MS);
    const isIt = async (): Promise<boolean> => {
      const { data } = (await feed.next()).value.entry;
      return data.faqId === faqId && data.change === change;
    };
    try {
      while (!(await Promise.race([isIt(), late.promise])));
    } finally {
      clearTimeout(timer);
    }
  };
}

describe("the index of a second process", () => {
  it("knows a new, a changed and a deleted entry as soon as it hears of them", async () => {
    const shop = await Shop.open(test);
    await shop.knows("Where do I park?", "Behind the house.");
    expect(await foundThere(shop.lead, "where do I park")).toEqual(["Where do I park?"]);
    const heard = await heardThere(shop.lead);
    const { createFaq } = await shop.lead.ask(CREATE, {
      input: { question: "Is there wheelchair access?", answer: "Yes." },
    });
    const faqId = createFaq.faq.id;
    await heard(faqId, "CREATED");
    expect(await foundThere(shop.lead, "wheelchair access")).toContain("Is there wheelchair access?");
    await shop.lead.ask(UPDATE, { input: { faqId, question: "May I bring my dog?" } });
    await heard(faqId, "UPDATED");
    expect(await foundThere(shop.lead, "wheelchair access")).not.toContain("Is there wheelchair access?");
    expect(await foundThere(shop.lead, "bring dog")).toContain("May I bring my dog?");
    await shop.lead.ask(DELETE, { input: { faqId } });
    await heard(faqId, "DELETED");
    expect(await foundThere(shop.lead, "bring dog")).not.toContain("May I bring my dog?");
  });

  it("shows no stale entry even before it hears of the change", async () => {
    const shop = await Shop.open(test);
    const parking = await shop.knows("Where do I park?", "Behind the house.");
    expect(await foundThere(shop.lead, "park")).toEqual(["Where do I park?"]);
    // Asked at once, without waiting for anything.
    await shop.lead.ask(UPDATE, { input: { faqId: parking, question: "Where is the car park?" } });
    expect(await foundThere(shop.lead, "park")).toEqual(["Where is the car park?"]);
    await shop.lead.ask(UPDATE, { input: { faqId: parking, isEnabled: false } });
    expect(await foundThere(shop.lead, "park")).toEqual([]);
  });

  it("loses no edit that is made while it is being loaded", async () => {
    const shop = await Shop.open(test);
    const ids = await Promise.all(
      ["amber", "birch", "cedar", "dahlia", "elder", "fennel"].map((plant) =>
        shop.knows(`How do I water ${plant}?`, "Daily."),
      ),
    );
    const edits = ids.map((faqId, at) =>
      shop.lead.ask(UPDATE, {
        input: { faqId, question: `Which pot for ${["gorse", "hazel", "iris", "juniper", "kale", "laurel"][at]}?` },
      }),
    );
    const during = Promise.all([1, 2, 3].map(() => foundThere(shop.lead, "pot")));
    await Promise.all([...edits, during]);
    await test.settle();
    await second.settle();
    for (const plant of ["gorse", "hazel", "iris", "juniper", "kale", "laurel"]) {
      expect((await foundThere(shop.lead, `pot for ${plant}`))[0]).toBe(`Which pot for ${plant}?`);
    }
    expect(
      (await foundThere(shop.lead, "How do I water cedar?")).filter((question) => question.includes("water")),
    ).toEqual([]);
  });
});

describe("the indexes in memory", () => {
  const open = (workspaceId: string) => test.subgraph.systemContext(workspaceId);

  it("hold an entry that was written between the reading of the table and the end of the loading", async () => {
    const shop = await Shop.open(test);
    await shop.knows("Written before?", "Yes.");
    let isRead = false;
    const interrupted = (workspaceId: string): RequestContext => {
      const ctx = open(workspaceId);
      const read = ctx.rows.bind(ctx);
      ctx.rows = async <T>(...query: Parameters<typeof read>): Promise<T[]> => {
        const rows = await read<T>(...query);
        if (!isRead) {
          isRead = true;
          await shop.knows("Written meanwhile?", "Yes.");
        }
        return rows;
      };
      return ctx;
    };
    const loaded = new LoadedWorkspaces(interrupted, test.subgraph.stream);
    const { index } = await loaded.of(shop.workspace.id);
    expect(index.search("Written meanwhile?", 1)[0]).toMatchObject({ isExact: true });
    expect(index.search("Written before?", 1)[0]).toMatchObject({ isExact: true });
    await loaded.stop();
  });

  it("let the longest unused workspace go when there are too many, and load it again when it is asked for", async () => {
    const shops = await Promise.all([1, 2, 3].map(() => Shop.open(test)));
    for (const [at, shop] of shops.entries()) await shop.knows(`Question ${at}?`, "Answer.");
    const [a, b, c] = shops.map((shop) => shop.workspace.id) as [string, string, string];
    const loaded = new LoadedWorkspaces(open, test.subgraph.stream, { workspaces: 2, questions: 1_000 });
    for (const id of [a, b, a, c]) await loaded.of(id);
    expect(loaded.workspaces).toEqual([a, c]);
    const again = await loaded.of(b);
    expect(again.index.search("Question 1?", 1)).toHaveLength(1);
    expect(loaded.workspaces).toEqual([c, b]);
    await loaded.stop();
    expect(loaded.workspaces).toEqual([]);
  });

  it("let workspaces go when their questions are too many together, but never the one in use", async () => {
    const shops = await Promise.all([1, 2].map(() => Shop.open(test)));
    for (const shop of shops) await shop.knows("First?", "1", { similarQuestions: ["Second?", "Third?"] });
    const loaded = new LoadedWorkspaces(open, test.subgraph.stream, { workspaces: 9, questions: 2 });
    for (const shop of shops) await loaded.of(shop.workspace.id);
    expect(loaded.workspaces).toEqual([shops[1]?.workspace.id]);
    await loaded.stop();
  });

  it("is loaded anew when it could not follow", async () => {
    const shop = await Shop.open(test);
    const faqId = await shop.knows("Still here?", "Yes.");
    const loaded = new LoadedWorkspaces(open, test.subgraph.stream);
    const first = await loaded.of(shop.workspace.id);
    await first.close();
    await shop.lead.ask(UPDATE, { input: { faqId, question: "Gone?" } });
    await test.settle();
    const next = await loaded.of(shop.workspace.id);
    expect(next).not.toBe(first);
    expect(next.index.search("Gone?", 1)[0]?.isExact).toBe(true);
    await loaded.stop();
  });
});
