import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TestDesk } from "../support/desk.js";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

const { console: desk, said } = WORDS.en;
/** A busy machine is not a broken product. */
const PATIENCE = { timeout: 20_000 };
const STATE = `mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code message } } }`;

describe.runIf(needs("chromium", "builds"))("an agent who leaves the mouse alone", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  /** An agent's desk with three conversations, none of them open. */
  async function atTheDesk(): Promise<{ page: Page; office: TestDesk }> {
    const office = await openOffice(stack, "en");
    await office.admin.succeed(STATE, { input: { state: "ONLINE" } });
    for (const name of ["Ann", "Ben", "Cleo"]) await writeIn(office, name, said.question);
    await stack.settle();
    const page = await openConsole(browser, office.admin, "/desk", { origins: [stack.origin] });
    await page.getByRole("list", { name: desk.inbox }).getByRole("link").nth(2).waitFor();
    return { page, office };
  }

  it("goes through a conversation from opening to resolving with the keys the help lists, and every listed key does what it says", async () => {
    const { page, office } = await atTheDesk();
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const rows = page.getByRole("list", { name: desk.inbox }).getByRole("link");
    const current = page.locator(".inbox-row[data-cursor=true]");
    const reply = page.getByLabel(desk.reply, { exact: true });
    const dialog = (name: string) => page.getByRole("dialog", { name });
    const nameOf = async (row: number) => (await rows.nth(row).locator(".inbox-row-name").textContent()) ?? "";
    const holds = (words: string) => expect.poll(() => reply.inputValue(), PATIENCE).toBe(words);
    const isAt = async (row: number) =>
      expect.poll(() => current.locator(".inbox-row-name").textContent(), PATIENCE).toBe(await nameOf(row));
    const heading = (name: string) => page.getByRole("heading", { level: 1, name });
    const back = async (path: string) => {
      await page.waitForURL(`**${path}`);
      await press("g", "d");
      await page.waitForURL("**/desk");
    };

    await press("j", "j", "j", "k");
    await isAt(1);
    await press("Enter");
    await heading(await nameOf(1)).waitFor();
    await reply.waitFor();
    await page.getByRole("log").getByText(said.question).first().waitFor();
    await page.getByRole("region", { name: "Routing" }).getByRole("button").waitFor();
    await page.getByRole("region", { name: desk.suggestions }).getByRole("button").waitFor();

    const done: Readonly<Record<string, () => Promise<unknown>>> = {
      "Search and commands Ctrl K": async () => {
        await press("Control+k");
        await dialog("Search and commands").getByRole("combobox").and(page.locator(":focus")).waitFor();
        await press("Escape");
      },
      "Keyboard ?": () =>
        press("?")
          .then(() => dialog("Keyboard").waitFor())
          .then(() => press("Escape")),
      "Next J": () => press("j").then(() => isAt(2)),
      "Previous K": () => press("k").then(() => isAt(1)),
      "Open ↵": async () => {
        await press("k", "Enter");
        await heading(await nameOf(0)).waitFor();
        await reply.waitFor();
      },
      "Select V": async () => {
        await press("v");
        await page.getByText("1 selected").waitFor();
        await press("Escape");
        await page.getByText("1 selected").waitFor({ state: "detached" });
      },
      "Select with the next ⇧ J": async () => {
        await press("k", "k", "Shift+J");
        await page.getByText("2 selected").waitFor();
      },
      "Select with the previous ⇧ K": async () => {
        await press("j", "Shift+K");
        await page.getByText("3 selected").waitFor();
        await press("Escape");
      },
      "Select all that fit Ctrl A": async () => {
        await press("Control+a");
        await page.getByText("All 3 that match").waitFor();
        await press("Escape", "k", "k", "k", "j");
      },
      "Reply R": () =>
        press("r")
          .then(() => reply.and(page.locator(":focus")).waitFor())
          .then(() => press("Escape")),
      "Write a note N": async () => {
        await press("n");
        await page.getByRole("textbox", { name: "Note" }).and(page.locator(":focus")).waitFor();
        await press("Escape", "r");
        await reply.and(page.locator(":focus")).waitFor();
        await press("Escape");
      },
      "Bold Ctrl B": async () => {
        await reply.fill("now");
        await press("Control+a", "Control+b");
        await holds("**now**");
      },
      "Slanted Ctrl I": async () => {
        await press("Control+a", "Control+i");
        await holds("***now***");
        await reply.fill("");
        await press("Escape");
      },
      "Canned reply /": async () => {
        await press("/");
        await page.getByRole("option", { name: said.canned }).waitFor();
        await press("Enter");
        await holds(said.canned);
        await press("Escape");
        await reply.fill("");
        await press("Escape");
      },
      "Insert suggestion 1 to 4 Alt 1": async () => {
        await page.getByRole("region", { name: desk.suggestions }).getByRole("button").waitFor();
        await press("Alt+1");
        await holds(said.answer);
        await reply.fill("");
        await press("Escape");
      },
      "Choose an earlier message Alt ↑": async () => {
        await press("Alt+ArrowUp");
        await page.locator(".message[data-chosen=true]").waitFor();
      },
      "Choose a later message Alt ↓": async () => {
        await press("Alt+ArrowUp", "Alt+ArrowDown");
        await page.locator(".message[data-chosen=true]").waitFor();
      },
      "First unread message U": () => press("u"),
      "Answer the chosen message Q": async () => {
        await press("q");
        await page.getByRole("button", { name: "Do not quote" }).click();
      },
      "Copy the chosen message C": async () => {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await press("c");
        await page.getByText("Copied").waitFor();
      },
      "Edit a message of mine Y": async () => {
        await reply.fill("Godo day");
        await reply.press("Enter");
        await page.getByRole("log").getByRole("img", { name: "Sent" }).waitFor();
        await reply.press("Escape");
        await press("y");
        await page.getByRole("textbox", { name: "Edit" }).fill("Good day");
        await press("Enter");
        await page.getByRole("button", { name: "edited" }).waitFor();
      },
      "Take a message back Z": async () => {
        await press("z");
        await page.getByRole("button", { name: "Taken back" }).waitFor();
      },
      "Split from the chosen message P": async () => {
        await press("Alt+ArrowUp", "p");
        await dialog("Split off another matter").waitFor();
        await press("Escape");
      },
      "Snooze, or wake S": async () => {
        await press("s");
        await dialog("Put aside until").waitFor();
        await press("1");
        await page.getByText(/^Put aside until .+\.$/).waitFor();
        await press("s");
        await page.getByText(/^Put aside until .+\.$/).waitFor({ state: "detached" });
      },
      "Follow F": async () => {
        await press("f");
        await page.getByRole("button", { name: "Do not follow any more" }).waitFor();
      },
      "Merge with another conversation W": () =>
        press("w")
          .then(() => dialog("Merge with another conversation").waitFor())
          .then(() => press("Escape")),
      "Tags L": async () => {
        await press("l");
        await page.getByRole("combobox", { name: "Find a tag" }).and(page.locator(":focus")).waitFor();
        await press("Escape");
      },
      "Why me? I": () =>
        press("i")
          .then(() => dialog("Routing").waitFor())
          .then(() => press("Escape")),
      "Record and transcript D": () =>
        press("d")
          .then(() => dialog("Record and transcript").waitFor())
          .then(() => press("Escape")),
      "Macros M": async () => {
        await press("m");
        await dialog("Macros").getByRole("combobox").and(page.locator(":focus")).waitFor();
        await press("Escape");
      },
      "Attach files Alt U": () => Promise.all([page.waitForEvent("filechooser"), press("Alt+u")]),
      "Accept, or assign to me A": async () => {
        await office.admin.succeed(STATE, { input: { state: "BUSY" } });
        await writeIn(office, "Dan", said.problem);
        await page.goto(`${stack.origin}/desk?inbox=queue`);
        await rows.first().waitFor();
        await press("j", "Enter");
        await page.getByText("Waiting for a person.").waitFor();
        await press("a");
        await reply.waitFor();
      },
      "Transfer T": () =>
        press("t")
          .then(() => dialog("Transfer to").waitFor())
          .then(() => press("Escape")),
      "Open a ticket O": () =>
        press("o")
          .then(() => dialog("Open ticket").waitFor())
          .then(() => press("Escape")),
      "Side panel ]": async () => {
        await press("]");
        await page.getByRole("complementary").waitFor({ state: "detached" });
        await press("]");
        await page.getByRole("complementary").waitFor();
      },
      "Resolve E": () => press("e").then(() => page.getByText("Resolved.").waitFor()),
      "Desk G D": () => press("g", "q").then(() => back("/queue")),
      "Queue G Q": () => press("g", "q").then(() => back("/queue")),
      "Search G F": () => press("g", "f").then(() => back("/search")),
      "Tickets G T": () => press("g", "t").then(() => back("/tickets")),
      "Customers G C": () => press("g", "c").then(() => back("/customers")),
      "Knowledge G K": () => press("g", "k").then(() => back("/knowledge")),
      "Reports G R": () => press("g", "r").then(() => back("/reports")),
      "Settings G S": () => press("g", "s").then(() => back("/settings")),
    };
    await press("?");
    const listed = async () =>
      (await dialog("Keyboard").locator(".help-row").allInnerTexts()).map((row) => row.split(/\s+/).join(" ")).sort();
    await expect.poll(listed, PATIENCE).toEqual(Object.keys(done).sort());
    await press("Escape");
    for (const [what, doIt] of Object.entries(done))
      await doIt().catch((error: Error) => Promise.reject(new Error(`${what}: ${error.message}`)));
  }, 120_000);

  it("moves and opens with the same keys in the lists, and letters typed into a field stay letters", async () => {
    const { page } = await atTheDesk();
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    const rows = page.getByRole("list", { name: "Customers" }).getByRole("link");
    await rows.nth(2).waitFor();
    const second = (await rows.nth(1).locator(".clip").first().innerText()).split("\n").at(-1) ?? "";
    await page.keyboard.press("/");
    await page.getByLabel("Search customers").and(page.locator(":focus")).waitFor();
    await page.keyboard.type("jet?");
    expect(await page.getByLabel("Search customers").inputValue()).toBe("jet?");
    await page.getByText("Nothing found").waitFor();
    await page.getByLabel("Search customers").fill("");
    await rows.nth(2).waitFor();
    await page.getByLabel("Search customers").blur();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/customers\/cus/);
    await page.getByRole("heading", { level: 1, name: second }).waitFor();
  });
});
