import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

const { console: desk, said } = WORDS.en;
const REST = "userErrors { code message }";

describe.runIf(needs("chromium", "builds"))("lists of conversations", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

  it("are narrowed, kept under a name for everyone, seen at once in a colleague's window, and survive a reload", async () => {
    const office = await openOffice(stack, "en");
    const { admin } = office;
    const { tag } = (
      await admin.succeed(`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } ${REST} } }`, {
        input: { name: "Batch 3" },
      })
    )["createTag"];
    await writeIn(office, "Ann", said.question);
    const { conversationId } = await writeIn(office, "Ben", said.problem);
    const put = (input: object) =>
      admin.succeed(`mutation ($input: TagConversationInput!) { tagConversation(input: $input) { ${REST} } }`, {
        input: { conversationId, ...input },
      });

    const page = await openConsole(browser, admin, "/desk?inbox=all", look);
    const colleague = await openConsole(browser, await office.agent(), "/desk", look);
    const rows = page.getByRole("list", { name: desk.inbox }).getByRole("link");
    await rows.nth(1).waitFor();
    await page.getByRole("button", { name: "Filter and order" }).click();
    await page.getByLabel("Tag", { exact: true }).selectOption("Batch 3");
    await page.getByText("Nothing fits").waitFor();
    await page.keyboard.press("Escape");
    // A tag put on elsewhere brings it in, one taken off takes it out, nobody asks for it.
    await put({ addTagIds: [tag.id] });
    await rows.getByText("Ben").waitFor();
    await page.getByRole("button", { name: "Save view" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Batch 3, all of it");
    await page.getByLabel("Who sees it").selectOption("Everyone");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/\/desk\?view=viw_/);

    await colleague.getByRole("button", { name: "Choose a list" }).click();
    await colleague.getByRole("menuitemradio", { name: "Batch 3, all of it" }).click();
    const theirs = colleague.getByRole("list", { name: desk.inbox }).getByRole("link");
    await theirs.getByText("Ben").waitFor();
    expect(await theirs.count()).toBe(1);
    await colleague.reload();
    await theirs.getByText("Ben").waitFor();
    await colleague.getByRole("button", { name: /Batch 3, all of it/ }).waitFor();
    await put({ removeTagIds: [tag.id] });
    await theirs.getByText("Ben").waitFor({ state: "detached" });
    await rows.getByText("Ben").waitFor({ state: "detached" });
  }, 60_000);

  it("are narrowed to one customer, who is found by typing and chosen with the keyboard", async () => {
    const office = await openOffice(stack, "en");
    await writeIn(office, "Ann Archer", said.question);
    await writeIn(office, "Ben Baker", said.problem);
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/desk?inbox=all", look);
    const rows = page.getByRole("list", { name: desk.inbox }).getByRole("link");
    await rows.nth(1).waitFor();
    await page.getByRole("button", { name: "Filter and order" }).click();
    const field = page.getByRole("combobox", { name: "Customer" });
    await field.fill("nobody like that");
    await page.getByText("Nobody was found").waitFor();
    await field.fill("ben");
    await page.getByRole("option", { name: /Ben Baker/ }).waitFor();
    await field.press("Enter");
    await rows.getByText("Ann Archer").waitFor({ state: "detached" });
    await rows.getByText("Ben Baker").waitFor();
    expect(new URL(page.url()).searchParams.get("customer")).toMatch(/^cus_/);
    await page.getByRole("button", { name: "Not Ben Baker any more" }).click();
    await rows.getByText("Ann Archer").waitFor();
  });

  it("show who spoke to me, and do one thing to everything that fits", async () => {
    const office = await openOffice(stack, "en");
    const { admin } = office;
    const { conversationId } = await writeIn(office, "Ann", said.question);
    await writeIn(office, "Ben", said.problem);
    const page = await openConsole(browser, admin, "/desk?inbox=mentions", look);
    await page.getByText("Nothing fits").waitFor();
    const colleague = await office.agent();
    await colleague.succeed(`mutation ($input: AddNoteInput!) { addNote(input: $input) { ${REST} } }`, {
      input: { conversationId, text: "Look here", mentionIds: [admin.id], idempotencyKey: "note" },
    });
    const rows = page.getByRole("list", { name: desk.inbox }).getByRole("link");
    await rows.getByText("Ann").waitFor();

    await page.goto(`${stack.origin}/desk?inbox=queue`);
    await rows.nth(1).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("v");
    await page.getByRole("button", { name: "Select all 2 that fit" }).click();
    await page
      .getByRole("region", { name: /conversations/ })
      .first()
      .waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
  }, 60_000);
});
