import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const REST = "userErrors { code message }";
const TAG = `mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } ${REST} } }`;
const FIELD = `mutation ($input: CreateConversationFieldInput!) { createConversationField(input: $input) { conversationField { id } ${REST} } }`;
const MACRO = `mutation ($input: CreateMacroInput!) { createMacro(input: $input) { macro { id } ${REST} } }`;
const CANNED = `mutation ($input: CreateCannedReplyInput!) { createCannedReply(input: $input) { cannedReply { id } ${REST} } }`;
const UPDATE_CANNED = `mutation ($input: UpdateCannedReplyInput!) { updateCannedReply(input: $input) { cannedReply { id } ${REST} } }`;
const DELETE_CANNED = `mutation ($id: ID!) { deleteCannedReply(input: { cannedReplyId: $id }) { ${REST} } }`;
const SHOW = `query ($id: ID!) { conversation(id: $id) { status tags { name } fields { text number choices field { key } } } }`;

describe.runIf(needs("chromium", "builds"))("the side panel and the composer's shortcuts", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("tags and fills in, tells why it came to me, and gives the conversation away in writing", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    await desk.agent({ name: "Bob Chen" });
    for (const name of ["Refund", "Warranty"]) await desk.admin.succeed(TAG, { input: { name, colour: "RED" } });
    await desk.admin.succeed(FIELD, { input: { key: "order", label: "Order", type: "NUMBER" } });
    await desk.admin.succeed(FIELD, {
      input: { key: "colour", label: "Colour", type: "MULTI_CHOICE", choices: ["Black", "White"] },
    });
    const { conversationId: id } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${id}`, { origins: [stack.origin] });
    const card = (name: string) => page.getByRole("region", { name, exact: true });

    await card("Tags").getByRole("button", { name: "Tag", exact: true }).click();
    await page.keyboard.type("warr");
    await card("Tags").getByRole("option", { name: "Warranty" }).waitFor();
    await page.keyboard.press("Enter");
    await card("Tags").getByRole("button", { name: "Take off Warranty" }).waitFor();
    await page.keyboard.press("Escape");
    await card("Fields").getByLabel("Order").fill("8812");
    await card("Fields").getByLabel("Order").press("Enter");
    await card("Fields").getByRole("button", { name: "White" }).click();
    const shown = async () => (await agent.ask(SHOW, { id }))["conversation"];
    await expect.poll(async () => (await shown()).fields.length).toBe(2);
    expect(await shown()).toMatchObject({
      tags: [{ name: "Warranty" }],
      fields: [{ number: 8_812 }, { choices: ["White"] }],
    });

    await card("Routing").getByRole("button").click();
    const why = page.getByRole("dialog", { name: "Routing" });
    expect(await why.getByRole("row", { name: /Alice Wong/ }).textContent()).toContain("Chosen");
    expect(await why.getByRole("row", { name: /Bob Chen/ }).textContent()).toContain("signed out");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /Record, transcript/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "Text", exact: true }).click(),
    ]);
    expect(await readFile(await file.path(), "utf8")).toContain("The left side stays silent.");
  }, 60_000);

  it("finds a canned reply by pinyin and fills its variables in, and shows what a macro will do before it does it", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    await desk.admin.succeed(CANNED, {
      input: { shortcut: "开票", text: "Dear {{customer.name|customer}}, it is on its way." },
    });
    await desk.admin.succeed(MACRO, {
      input: {
        name: "Close as solved",
        scope: "WORKSPACE",
        actions: [{ kind: "SEND_TEXT", text: "All the best!" }, { kind: "RESOLVE" }],
        idempotencyKey: "macro",
      },
    });
    const { conversationId: id } = await writeIn(desk, "Li Na", "May I have the invoice?");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${id}`, { origins: [stack.origin] });
    const field = page.getByLabel("Reply", { exact: true });
    await field.click();
    await page.keyboard.type("/kaip");
    await page.getByRole("option", { name: /开票/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => field.inputValue()).toBe("Dear Li Na, it is on its way.");
    await field.press("Enter");
    await field.press("Escape");

    await page.keyboard.press("m");
    const dialog = page.getByRole("dialog", { name: "Macros" });
    await dialog.getByRole("option", { name: /Close as solved/ }).waitFor();
    await dialog.getByRole("region", { name: "It will" }).getByText("Say “All the best!”").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("All the best!").waitFor();
    await page.getByText("Resolved.", { exact: true }).waitFor();
    expect((await agent.ask(SHOW, { id }))["conversation"].status).toBe("RESOLVED");
  }, 60_000);

  it("sees in a list to pick from what a colleague writes, words anew and takes away meanwhile", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const reply = async (shortcut: string) => {
      const made = await desk.admin.succeed(CANNED, { input: { shortcut, text: "Please send us a picture of it." } });
      return made["createCannedReply"].cannedReply.id as string;
    };
    const actions = [{ kind: "RESOLVE" }];
    const macro = (name: string) =>
      desk.admin.succeed(MACRO, { input: { name, scope: "WORKSPACE", actions, idempotencyKey: name } });
    await reply("picture");
    await macro("Close");
    const { conversationId: id } = await writeIn(desk, "Li Na", "It is broken.");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${id}`, { origins: [stack.origin] });
    const [field, option] = [
      page.getByLabel("Reply", { exact: true }),
      (name: RegExp) => page.getByRole("option", { name }),
    ];
    await field.click();
    await page.keyboard.type("/pic");
    await option(/picture/).waitFor();
    const cannedReplyId = await reply("pic-video");
    await option(/pic-video/).waitFor();
    await desk.admin.succeed(UPDATE_CANNED, { input: { cannedReplyId, text: "A video is better." } });
    await option(/pic-video.*A video is better/).waitFor();
    await desk.admin.succeed(DELETE_CANNED, { id: cannedReplyId });
    await option(/pic-video/).waitFor({ state: "detached" });
    // Closed, it is no less true when it is opened again.
    await field.fill("");
    await reply("pic-again");
    await desk.admin.succeed(DELETE_CANNED, { id: await reply("pic-never") });
    await page.keyboard.type("/pic");
    await option(/pic-again/).waitFor();
    expect(await option(/pic-never/).count()).toBe(0);
    await field.fill("");
    await field.press("Escape");

    await page.keyboard.press("m");
    await option(/^Close/).waitFor();
    await macro("Apologise");
    await option(/^Apologise/).waitFor();
  }, 60_000);
});
