import { beforeEach, describe, expect, it } from "vitest";
import { languageOf, normalise } from "./normalise.js";
import { QuestionIndex } from "./questions.js";

const bestOf = (index: QuestionIndex, text: string): string | undefined => index.search(text, 3)[0]?.entryId;

describe("finding the right entry in an English shop", () => {
  let shop: QuestionIndex;
  beforeEach(() => {
    shop = new QuestionIndex("en");
    shop.upsert("refund", { questions: ["How do I get a refund?", "I want my money back"] });
    shop.upsert("delivery", { questions: ["How long does delivery take?", "When will my order arrive?"] });
    shop.upsert("password", { questions: ["How do I reset my password?", "I can't sign in any more"] });
    shop.upsert("invoice", { questions: ["Where can I download my invoice?"] });
  });

  it.each([
    ["can i have my money back please", "refund"],
    ["when does the order arrive", "delivery"],
    ["how to reset passwords", "password"],
    ["downloading invoices", "invoice"],
  ])("%s → %s", (text, entryId) => expect(bestOf(shop, text)).toBe(entryId));

  it.each([
    ["how do i reset my pasword", "password"],
    ["when will my odrer arive", "delivery"],
    ["dowload invioce", "invoice"],
    ["REFFUND", "refund"],
  ])("a customer who mistypes is still understood: %s → %s", (text, entryId) =>
    expect(bestOf(shop, text)).toBe(entryId),
  );

  it("each entry is listed once, by the question nearest to what was asked", () => {
    const hits = shop.search("I want my money back for the refund", 3);
    expect(hits.filter((hit) => hit.entryId === "refund")).toHaveLength(1);
    expect(hits[0]).toMatchObject({ entryId: "refund", question: "I want my money back" });
  });

  it("no more entries come back than were wanted, the best first", () => {
    const hits = shop.search("how do i get my order, my invoice and my password", 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Number.POSITIVE_INFINITY);
  });

  it("a new entry answers from the very next question on", () => {
    expect(bestOf(shop, "do you gift wrap presents")).not.toBe("gift");
    shop.upsert("gift", { questions: ["Do you gift wrap?"] });
    expect(bestOf(shop, "do you gift wrap presents")).toBe("gift");
  });

  it("a reworded entry answers to its new words and no longer to the old ones", () => {
    shop.upsert("invoice", { questions: ["How do I print a tax receipt?"] });
    expect(bestOf(shop, "print a tax receipt")).toBe("invoice");
    expect(shop.search("where can i download my invoice", 10).map((hit) => hit.question)).not.toContain(
      "Where can I download my invoice?",
    );
    expect(shop.search("where can i download my invoice", 1)[0]?.isExact).toBe(false);
    expect(shop.size).toBe(7);
  });

  it("a removed entry never answers again, whatever is asked and edited after it", () => {
    shop.remove("refund");
    shop.remove("refund");
    shop.upsert("voucher", { questions: ["How do I use a voucher?", "Where is my voucher code?"] });
    for (const text of ["How do I get a refund?", "I want my money back", "money", "use a voucher"])
      expect(shop.search(text, 10).map((hit) => hit.entryId)).not.toContain("refund");
    expect(bestOf(shop, "voucher code")).toBe("voucher");
  });

  it("the very question of an entry beats a crowd of similar questions in another", () => {
    const crowd = [
      "a gold card",
      "the gold card",
      "one gold card",
      "my gold cards",
      "gold card now",
      "gold card please today",
    ];
    shop.upsert("crowd", { questions: crowd.map((what) => `How do I get ${what}?`) });
    shop.upsert("exact", { questions: ["How do I get gold?"] });
    expect(shop.search("HOW DO I GET GOLD", 1)[0]).toMatchObject({ entryId: "exact", isExact: true });
  });

  it("hello and thanks around a question do not change what is found", () => {
    const [polite] = shop.search("Hi there, where can I download my invoice? Thank you very much!", 1);
    expect(polite).toMatchObject({ entryId: "invoice", isExact: true });
  });

  it("nothing is found for empty texts, signs and foreign words", () => {
    for (const text of ["", "   ", "?!", "😀", "zzyzx"]) expect(shop.search(text, 3)).toEqual([]);
  });

  it("an entry without words, or with the same question twice, does no harm", () => {
    shop.upsert("blank", { questions: ["", " ?? "] });
    shop.upsert("twice", { questions: ["Is there parking?", "is there PARKING"] });
    expect(shop.size).toBe(8);
    shop.remove("blank");
    shop.remove("twice");
    expect(shop.size).toBe(7);
  });

  it("an index edited a hundred times answers like one built afresh", () => {
    const edited = new QuestionIndex("en");
    for (let round = 0; round < 100; round++) {
      edited.upsert("refund", { questions: [`Draft ${round} about money`, `refund draft ${round}`] });
      if (round % 3 === 0) edited.remove("refund");
    }
    const fresh = new QuestionIndex("en");
    for (const index of [edited, fresh]) {
      index.upsert("refund", { questions: ["How do I get a refund?"] });
      index.upsert("delivery", { questions: ["How long does delivery take?"] });
    }
    expect(edited.search("how long for a refund", 3)).toEqual(fresh.search("how long for a refund", 3));
  });
});

describe("finding the right entry in a Chinese shop", () => {
  let shop: QuestionIndex;
  beforeEach(() => {
    shop = new QuestionIndex("zh", { words: ["云享卡"] });
    shop.upsert("refund", { questions: ["怎么申请退款", "钱什么时候退回来"] });
    shop.upsert("return", { questions: ["怎么退货", "商品不想要了"] });
    shop.upsert("delivery", { questions: ["什么时候发货", "多久能到货"] });
    shop.upsert("invoice", { questions: ["电子发票在哪里下载"] });
    shop.upsert("card", { questions: ["云享卡怎么办理"] });
  });

  it.each([
    ["我想退货", "return"],
    ["退款要怎么申请呢", "refund"],
    ["请问多久可以到货啊？", "delivery"],
    ["哪里能下载发票", "invoice"],
    ["想办云享卡", "card"],
  ])("%s → %s", (text, entryId) => expect(bestOf(shop, text)).toBe(entryId));

  it.each([
    ["電子發票在哪裡下載", "invoice"],
    ["什麼時候發貨？", "delivery"],
    ["電子發票　在哪裡　下載！！", "invoice"],
  ])("traditional characters and full-width signs are the same question: %s", (text, entryId) =>
    expect(bestOf(shop, text)).toBe(entryId),
  );

  it("a wrong character in a word still finds the entry", () => expect(bestOf(shop, "电子发漂下载")).toBe("invoice"));

  it("names in Latin letters count inside Chinese questions", () => {
    shop.upsert("iphone", { questions: ["iPhone 16 怎么以旧换新"] });
    expect(bestOf(shop, "ｉＰｈｏｎｅ16可以换新吗")).toBe("iphone");
  });

  it("a removed entry is gone at once", () => {
    shop.remove("return");
    expect(shop.search("怎么退货", 10).map((hit) => hit.entryId)).not.toContain("return");
  });
});

describe("telling the language of a text", () => {
  it.each([
    ["怎么退货", "zh"],
    ["退?", "zh"],
    ["我的iPhone坏了", "zh"],
    ["How do I return it?", "en"],
    ["¿Dónde está mi pedido?", "en"],
    ["", "en"],
  ] as const)("%s → %s", (text, language) => expect(languageOf(normalise(text))).toBe(language));
});
