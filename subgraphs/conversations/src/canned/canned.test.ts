import { describe, expect, it } from "vitest";
import { AGENT, refusal, testDesk } from "../testing/desk.js";

const { desk: newDesk } = await testDesk();
const CREATE =
  "mutation ($input: CreateCannedReplyInput!) { createCannedReply(input: $input) { cannedReply { id shortcut } userErrors { code } } }";
const DELETE =
  "mutation ($input: DeleteCannedReplyInput!) { deleteCannedReply(input: $input) { cannedReply { id } userErrors { code } } }";
const LIST =
  "query ($search: String, $locale: Locale) { cannedReplies(search: $search, locale: $locale) { shortcut } }";

describe("canned replies", () => {
  it("are found by shortcut or text, in the customer's language or for all", async () => {
    const desk = await newDesk();
    const agent = desk.workspace.agent(AGENT);
    for (const input of [
      { shortcut: "bye", text: "Have a nice day" },
      { shortcut: "hi", text: "Good day, 100% yours", locale: "en" },
      { shortcut: "nihao", text: "您好", locale: "zh-CN" },
    ]) {
      await desk.lead.ask(CREATE, { input });
    }
    const found = async (variables: object) =>
      (await agent.ask(LIST, { ...variables })).cannedReplies.map((r: { shortcut: string }) => r.shortcut);
    expect(await found({})).toEqual(["bye", "hi", "nihao"]);
    expect(await found({ locale: "zh-CN" })).toEqual(["bye", "nihao"]);
    expect(await found({ search: "DAY" })).toEqual(["bye", "hi"]);
    expect(await found({ search: "100%" })).toEqual(["hi"]);
    expect(await found({ search: "%%" })).toEqual([]);
  });

  it("have one text per shortcut and language, and can be removed", async () => {
    const desk = await newDesk();
    const { createCannedReply } = await desk.lead.ask(CREATE, { input: { shortcut: "hi", text: "Hello" } });
    expect(refusal((await desk.lead.ask(CREATE, { input: { shortcut: "HI", text: "Other" } })).createCannedReply)).toBe(
      "SHORTCUT_TAKEN",
    );
    const input = { cannedReplyId: createCannedReply.cannedReply.id };
    expect((await desk.lead.ask(DELETE, { input })).deleteCannedReply.cannedReply.id).toBe(input.cannedReplyId);
    expect(refusal((await desk.lead.ask(DELETE, { input })).deleteCannedReply)).toBe("NOT_FOUND");
    expect((await desk.lead.ask(LIST)).cannedReplies).toEqual([]);
  });
});
