import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";
import { openShop } from "./scene/shop.js";

const REST = "userErrors { code message path }";
const UPDATE = `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } ${REST} } }`;
const ANSWERS = "{ conversations(first: 5) { nodes { locale preChatAnswers { label value } } } }";
const TOPIC = { key: "topic", label: "What is it about?", kind: "CHOICE", choices: ["An order", "A repair"] };

describe.runIf(needs("chromium", "chineseFonts", "builds"))("the words of a channel", async () => {
  const [stack, shop, browser] = [await testStack(), await openShop(), testBrowser()];

  it("are written in Chinese beside the English ones; each visitor reads their own, and the desk counts one choice", async () => {
    const office = await stack.desk({ locale: "en" });
    const key = await office.channelKey();
    const [channel] = (await office.admin.ask("{ channels { id } }"))["channels"];
    const texts = { greeting: "Welcome to the shop.", preChatForm: [TOPIC] };
    await office.admin.succeed(UPDATE, { input: { channelId: channel.id, ...texts } });

    const page = await openConsole(browser, office.admin, `/settings?part=channels&id=${channel.id}`, {
      origins: [stack.origin],
    });
    await page.getByRole("combobox", { name: "Add a language" }).focus();
    await page.keyboard.type("chin");
    await page.getByRole("option", { name: "Chinese (China)" }).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    const chinese = page.getByRole("group", { name: "Chinese (China)" });
    // By keyboard from field to field, in the order in which a visitor reads.
    await chinese.getByLabel("Name").waitFor();
    const written = ["灯具店", "欢迎光临。", "我们下班了。", "咨询什么？", "订单", "维修"];
    for (const words of written) {
      await page.keyboard.insertText(words);
      await page.keyboard.press("Tab");
    }
    const preview = page.getByRole("complementary", { name: "Preview" });
    await preview.getByText("欢迎光临。").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByRole("region", { name: "Changes that are not saved" }).waitFor({ state: "detached" });

    const visit = async (lang: string) => {
      const visitor = await browser.window({ origins: [stack.origin, shop.origin], locale: lang });
      await visitor.goto(shop.address({ server: stack.origin, channel: key, lang }));
      await visitor.getByRole("button", { name: /^(Open chat|打开在线客服)/ }).click();
      return visitor;
    };
    const reader = await visit("zh-CN");
    await reader.getByRole("form").getByText("欢迎光临。").waitFor();
    await reader.getByText("灯具店", { exact: true }).waitFor();
    await reader.getByLabel("咨询什么？").selectOption("维修");
    await reader.getByRole("button", { name: "开始咨询" }).click();
    await reader.getByRole("textbox").fill("左边没声音");
    await reader.keyboard.press("Enter");
    await reader.getByRole("log").getByText("我们下班了。").waitFor();

    const other = await visit("en-GB");
    await other.getByRole("form").getByText("Welcome to the shop.").waitFor();
    expect(await other.getByLabel("What is it about?").locator("option").allInnerTexts()).toContain("A repair");

    const { conversations } = await office.admin.ask(ANSWERS);
    expect(conversations.nodes).toEqual([
      { locale: "zh-CN", preChatAnswers: [{ label: "What is it about?", value: "A repair" }] },
    ]);
  }, 40_000);
});
