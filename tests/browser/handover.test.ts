import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const RULE = `mutation ($input: SetTransferRuleInput!) { setTransferRule(input: $input) { userErrors { code } } }`;

describe.runIf(needs("chromium", "builds"))("a conversation handed to a colleague who is asked first", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("comes back when it is refused, goes over when it is taken, and both ways stay readable", async () => {
    const desk = await stack.desk();
    await desk.admin.succeed(RULE, { input: { answerSeconds: 60, returnsTo: "SENDER" } });
    const alice = await desk.onlineAgent({ name: "Alice Wong" });
    const { conversationId: id } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    const bob = await desk.onlineAgent({ name: "Bob Chen" });
    const open = async (who: typeof alice) => {
      const page = await openConsole(browser, who, `/desk/${id}`, { origins: [stack.origin] });
      await page.getByRole("log").getByText("The left side stays silent.").waitFor();
      return page;
    };
    const [hers, his] = [await open(alice), await open(bob)];
    const path = hers.getByRole("region", { name: "Hand-overs" });
    const ask = async (note: string) => {
      await hers.keyboard.press("t");
      const dialog = hers.getByRole("dialog", { name: "Transfer to" });
      await dialog.getByRole("radio", { name: /Bob Chen/ }).click();
      await dialog.getByText("Bob Chen is asked for 1 min; not taken, it comes back to you.").waitFor();
      await dialog.getByLabel("Note").fill(note);
      await dialog.getByRole("button", { name: "Transfer to Bob Chen" }).click();
      await his.getByText("Alice Wong wants to hand this to you.").waitFor();
      await his.getByText(note).first().waitFor();
      await path.getByText("asked", { exact: true }).waitFor();
    };
    await ask("Knows headphones");
    await his.getByLabel("Reason, if you like").fill("On the phone");
    await his.getByRole("button", { name: "Refuse" }).click();
    await hers.getByText("Bob Chen did not want it. On the phone").waitFor();
    await path.getByText("refused").waitFor();
    await hers.getByLabel("Reply", { exact: true }).waitFor();
    await ask("Please, after all");
    await his.getByRole("button", { name: /Accept/ }).click();
    await hers.getByText("Bob Chen took it over.").waitFor();
    await his.getByLabel("Reply", { exact: true }).waitFor();
    expect(await path.getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("refused"),
      expect.stringContaining("accepted"),
    ]);
  }, 60_000);
});
