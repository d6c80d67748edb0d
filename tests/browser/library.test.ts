import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";

/** Conversations of a tag: more than one change takes, five times over. */
const MANY = 2_500;

describe.runIf(needs("chromium", "builds"))("a supervisor who prepares what agents use", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];
  const look = { origins: [stack.origin] };

  it("writes a reply, sees it as a customer would, and finds it by its pinyin", async () => {
    const office = await openOffice(stack, "en");
    await writeIn(office, "Ann", "Hello?");
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/settings?part=canned&id=new", look);
    const dialog = page.getByRole("dialog", { name: "Add reply" });
    await dialog.getByLabel("Shortcut").fill("开票");
    const text = dialog.getByLabel("Text", { exact: true });
    await text.fill("Hi {{customer.nmae}}");
    await dialog.getByText("There is no variable “customer.nmae”.").waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("There is no variable {{customer.nmae}}.").waitFor();
    await text.fill("Dear ");
    await dialog.getByRole("button", { name: "The customer's name" }).click();
    await expect.poll(() => dialog.getByTestId("preview").textContent()).toBe("Dear Ann");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByLabel("Search replies").fill("kp");
    await page.getByRole("button", { name: "/wait" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "/开票" }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("kp");
  }, 60_000);

  it("names a tag anew in one window and sees it in another, and gives conversations a field", async () => {
    const office = await openOffice(stack, "en");
    const [page, other] = [
      await openConsole(browser, office.admin, "/settings?part=tags", look),
      await openConsole(browser, office.admin, "/settings?part=tags", look),
    ];
    await other.getByText("No tag yet").waitFor();
    await page.getByLabel("Name of a new tag").fill("refnd");
    await page.keyboard.press("Enter");
    await other.getByRole("button", { name: "refnd", exact: true }).waitFor();
    await page.getByRole("button", { name: "refnd", exact: true }).click();
    await page.getByLabel("Rename refnd").fill("Refund");
    await page.keyboard.press("Enter");
    await other.getByRole("button", { name: "Refund", exact: true }).waitFor();
    await page.getByRole("button", { name: "Archive Refund" }).click();
    await other.getByText("Show 1 archived").waitFor();
    // Two that mean the same become one.
    for (const name of ["Return", "Returned"]) {
      await page.getByLabel("Name of a new tag").fill(name);
      await page.keyboard.press("Enter");
      await other.getByRole("button", { name, exact: true }).waitFor();
    }
    await page.getByRole("button", { name: "Merge Returned into another tag" }).click();
    const dialog = page.getByRole("dialog", { name: "Merge Returned" });
    await dialog.getByRole("combobox", { name: "Into this tag" }).click();
    await page.locator(".ant-select-dropdown:visible").getByText("Return", { exact: true }).click();
    await dialog.getByRole("button", { name: "Merge", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await other.getByText("Show 2 archived").waitFor();
    await other.getByRole("button", { name: "Returned", exact: true }).waitFor({ state: "detached" });

    await page.goto(`${stack.origin}/settings?part=fields`);
    await page.getByRole("button", { name: "Add field" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Return reason");
    await page.getByRole("combobox", { name: "Holds" }).click();
    await page.locator(".ant-select-dropdown:visible").getByText("One choice").click();
    await page.getByRole("textbox", { name: "Choices" }).fill("Late\nBroken");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: /Return reason.*Late · Broken.*return_reason/ }).waitFor();
  }, 60_000);

  it("merges a tag of thousands of conversations and sees in another window how far it is, then which took its place", async () => {
    const office = await openOffice(stack, "en");
    const tag = async (name: string): Promise<string> => {
      const made = "mutation ($name: String!) { createTag(input: { name: $name }) { tag { id } userErrors { code } } }";
      return (await office.admin.succeed(made, { name })).createTag.tag.id;
    };
    const [returned, back] = [await tag("Returned"), await tag("Sent back")];
    const { conversationId } = await writeIn(office, "Ann", "Hello?");
    await stack.superuser.query(
      `with many as (insert into conversations.conversation select (jsonb_populate_record(c, jsonb_build_object('id', left(c.id, 20) || lpad(n::text, 11, '0'), 'number', c.number + n, 'status', 'CLOSED'))).*
         from conversations.conversation c cross join generate_series(1, $3) n where c.id = $1 returning workspace_id, id)
       insert into conversations.conversation_tag (workspace_id, conversation_id, tag_id, at) select workspace_id, id, $2, now() from many`,
      [conversationId, returned, MANY],
    );
    const page = await openConsole(browser, office.admin, "/settings?part=tags", look);
    await page.getByRole("button", { name: "Returned", exact: true }).waitFor();
    // Everything that the line says of its way.
    await page.evaluate(`said = []; new MutationObserver(() => {
      const words = document.querySelector(".merge-count")?.textContent;
      if (words && said.at(-1) !== words) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await office.admin.succeed(
      "mutation ($input: MergeTagsInput!) { mergeTags(input: $input) { tag { id } userErrors { code } } }",
      { input: { sourceTagId: returned, targetTagId: back } },
    );
    await page.getByRole("switch", { name: "Show 1 archived" }).click();
    await page.getByRole("button", { name: "Bring back Returned" }).waitFor({ state: "attached" });
    const said = await page.evaluate<string[]>("said");
    expect(said.length).toBeGreaterThan(1);
    for (const words of said) expect(words).toMatch(/^[\d,]+ of 2,500$/);
    const line = page.getByRole("listitem").filter({ hasText: "Returned" });
    await line.getByRole("img", { name: "merged into" }).waitFor();
    await line.getByText("Sent back").waitFor();
  }, 60_000);

  it("sees in her open window what a colleague prepares meanwhile, and does not write over it unseen", async () => {
    const office = await openOffice(stack, "en");
    const REST = "{ userErrors { code } }";
    const does = (verb: string, input: object) =>
      office.admin.succeed(
        `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) ${REST} }`,
        { input },
      );
    const page = await openConsole(browser, office.admin, "/settings?part=canned", look);
    await page.getByRole("button", { name: "/wait" }).waitFor();
    await does("createCannedReply", { shortcut: "parcel", text: "It comes tomorrow." });
    await page.getByRole("button", { name: "/parcel" }).click();
    const dialog = page.getByRole("dialog", { name: "/parcel" });
    await dialog.getByLabel("Text", { exact: true }).fill("It comes on Friday.");
    const { allCannedReplies } = await office.admin.ask(
      '{ allCannedReplies(first: 5, search: "parcel") { nodes { id } } }',
    );
    const cannedReplyId = allCannedReplies.nodes[0].id;
    await does("updateCannedReply", { cannedReplyId, text: "It comes on Monday." });
    await page.getByRole("button", { name: /parcel.*It comes on Monday/ }).waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("Someone changed this meanwhile").waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /parcel.*It comes on Friday/ }).waitFor();

    const inApp = (name: string) => page.getByRole("link", { name, exact: true }).click();
    await inApp("Macros");
    await page.getByText("No macro yet").waitFor();
    const actions = [{ kind: "ADD_NOTE", text: "Look" }];
    await does("createMacro", { name: "Look at it", actions, scope: "WORKSPACE" });
    await page.getByRole("button", { name: /Look at it/ }).waitFor();
    await inApp("Fields");
    await page.getByText("No field yet").waitFor();
    await does("createConversationField", { key: "order", label: "Order number", type: "TEXT" });
    await page.getByRole("row", { name: /Order number/ }).waitFor();
  }, 60_000);
});
