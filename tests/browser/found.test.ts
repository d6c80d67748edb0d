import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

const { said } = WORDS.en;
const REST = "userErrors { code message }";
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ${REST} } }`;

describe.runIf(needs("chromium", "chineseFonts", "builds"))("what was said, and who was called", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

  it("is found in English and in Chinese, narrowed by tag, and opens at the message however long ago it was", async () => {
    const office = await openOffice(stack, "en");
    const { admin } = office;
    const { visitor, conversationId } = await writeIn(office, "Ann", "The crimson parcel never came.");
    const say = (text: string) =>
      visitor.succeed(SEND, { input: { conversationId, text, idempotencyKey: text.slice(0, 90) } });
    await say("退款什么时候到账？");
    for (let line = 0; line < 130; line++) await say(`And then line ${line}`);
    const { tag } = (
      await admin.succeed(`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } ${REST} } }`, {
        input: { name: "Refund" },
      })
    )["createTag"];
    await stack.settle();

    const page = await openConsole(browser, admin, "/search", look);
    const field = page.getByLabel("Search messages, notes, customers and tags");
    const hits = page.getByRole("region", { name: "Messages found" });
    await field.fill("crimson parcel");
    await hits.getByText("crimson").waitFor();
    await page.waitForURL(/q=crimson/);
    await field.fill("退款");
    const hit = hits.getByRole("link").first();
    await hit.locator("mark", { hasText: "退款" }).waitFor();
    await page.getByLabel("Tag", { exact: true }).selectOption("Refund");
    await page.getByText("Nothing was said like that").waitFor();
    await admin.succeed(`mutation ($input: TagConversationInput!) { tagConversation(input: $input) { ${REST} } }`, {
      input: { conversationId, addTagIds: [tag.id] },
    });
    await page.reload();
    await hit.locator("mark", { hasText: "退款" }).waitFor();
    await hit.click();
    await page.waitForURL(/\/desk\/conv_.*#msg_/);
    await page.getByRole("log").getByText("退款什么时候到账？").waitFor();
    await expect
      .poll(() =>
        page
          .getByRole("log")
          .getByText("退款什么时候到账？")
          .evaluate((line) => line.getBoundingClientRect().top),
      )
      .toBeGreaterThan(60);
  }, 60_000);

  it("is looked for further back without being told to, as far as it takes; Esc ends it, and one may go on", async () => {
    const office = await openOffice(stack, "en");
    await writeIn(office, "Ann", "The crimson parcel never came.");
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/search", look);
    let asked = 0;
    // As of a desk with years of messages: the time of a search is over twice before the word comes, and a letter never does.
    await page.route("**/graphql", async (route) => {
      const { operationName, variables, ...rest } = route.request().postDataJSON();
      if (operationName !== "SearchMessages") return route.continue();
      asked++;
      const step = Number(variables.after ?? 0);
      const postData = { operationName, variables: { ...variables, after: null }, ...rest };
      const response = await route.fetch({ postData });
      if (variables.text === "crimson" && step === 2) return route.fulfill({ response });
      const json = await response.json();
      const { searchMessages: found } = json.data;
      Object.assign(found, { nodes: [], isComplete: false, lookedBackTo: `${2025 - (step % 9)}-03-04T12:00:00.000Z` });
      found.pageInfo = { ...found.pageInfo, hasNextPage: true, endCursor: `${step + 1}` };
      return route.fulfill({ response, json });
    });
    const field = page.getByLabel("Search messages, notes, customers and tags");
    const hits = page.getByRole("region", { name: "Messages found" });
    await field.fill("crimson");
    await hits.locator("mark", { hasText: "crimson" }).waitFor();
    await page.getByText("1 message", { exact: true }).waitFor();
    expect(asked).toBe(3);

    await field.fill("letter");
    const on = hits.getByText("Looking further back");
    await on.waitFor();
    await hits.getByText(/back to .*2022/).waitFor();
    await page.keyboard.press("Escape");
    const goOn = hits.getByRole("button", { name: "Go on looking" });
    await goOn.waitFor();
    await goOn.click();
    await on.waitFor();
    await field.fill("crimson");
    await hits.locator("mark", { hasText: "crimson" }).waitFor();
    await on.waitFor({ state: "detached" });
  }, 60_000);

  it("rings the bell of whoever is mentioned at once, leads to the note, and is read in every window", async () => {
    const office = await openOffice(stack, "en");
    const { admin } = office;
    const { conversationId } = await writeIn(office, "Ann", said.question);
    const [page, other] = [
      await openConsole(browser, admin, "/tickets", look),
      await openConsole(browser, admin, "/queue", look),
    ];
    await page.getByRole("button", { name: "Notifications", exact: true }).waitFor();
    await other.getByRole("button", { name: "Notifications", exact: true }).waitFor();
    const colleague = await office.agent({ name: "Mei Lin" });
    await colleague.succeed(`mutation ($input: AddNoteInput!) { addNote(input: $input) { ${REST} } }`, {
      input: { conversationId, text: "Look at this batch", mentionIds: [admin.id], idempotencyKey: "note" },
    });
    await other.getByRole("button", { name: "Notifications, 1 unread" }).waitFor();
    await page.getByRole("button", { name: "Notifications, 1 unread" }).click();
    await page.getByRole("button", { name: /Mei Lin mentioned you/ }).click();
    await page.waitForURL(new RegExp(`/desk/${conversationId}#msg_`));
    await page.getByRole("log").getByText("Look at this batch").waitFor();
    await page.getByRole("button", { name: "Notifications", exact: true }).waitFor();
    await other.getByRole("button", { name: "Notifications", exact: true }).waitFor();
  }, 60_000);
});
