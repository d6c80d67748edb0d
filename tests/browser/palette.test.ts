import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";
import { WORDS } from "./scene/words.js";

const { console: desk, said } = WORDS["zh-CN"];

describe.runIf(needs("chromium", "chineseFonts", "builds"))("one field for everything", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("finds commands by the first letters of their Chinese sounds, customers with their conversations, canned replies and messages", async () => {
    const office = await openOffice(stack, "zh-CN");
    const { conversationId } = await writeIn(office, "何静", said.problem);
    const page = await openConsole(browser, office.admin, "/desk", { locale: "zh-CN", origins: [stack.origin] });
    await page.getByRole("region", { name: desk.inbox }).waitFor();
    const ask = async (typed: string) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(typed);
    };
    const choose = (name: string) => page.getByRole("option", { name }).first().click();

    await ask("pddp");
    await page.getByRole("option", { name: "前往排队大屏" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/queue");
    await ask("wfp");
    await choose("显示：未分配");
    await page.waitForURL("**/desk?inbox=unassigned");
    await page.locator(".inbox-row-name", { hasText: "何静" }).waitFor();
    await ask("何静");
    await choose("何静 的会话");
    await page.waitForURL(`**/desk/${conversationId}`);
    await page.getByRole("log").getByText(said.problem).waitFor();
    await ask("jrhfpgw");
    await choose("接入或分配给我");
    await page.getByLabel(desk.reply, { exact: true }).waitFor();
    await ask("wait");
    await choose("插入 /wait");
    await expect.poll(() => page.getByLabel(desk.reply, { exact: true }).inputValue()).toContain(said.canned);
    await ask("没有声音");
    await choose("在消息中搜索");
    await page.getByRole("region", { name: "找到的消息" }).locator("mark").first().waitFor();
  }, 60_000);
});
