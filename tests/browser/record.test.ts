import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }`;

describe.runIf(needs("chromium", "builds"))("the record of a conversation", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("says in words what happened and who saw it, and shows from each line how the conversation stood then", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent({ name: "Alice Wong" });
    const { conversationId } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    stack.clock.forward(60);
    await agent.succeed(SEND, { input: { conversationId, text: "Hold both buttons", idempotencyKey: "hold" } });
    await stack.settle();
    const page = await openConsole(browser, desk.admin, `/desk/${conversationId}`, { origins: [stack.origin] });
    await page.getByRole("log").getByText("Hold both buttons").waitFor();
    await page.getByRole("button", { name: /Record, transcript/ }).click();
    const said = page.getByRole("region", { name: "What had been said" });
    const happened = page.getByRole("region", { name: "What had happened, and who saw it" });
    await said.getByText("Hold both buttons").waitFor();
    const lines = happened.getByRole("listitem");
    await lines.filter({ hasText: "Status" }).filter({ hasText: "Waiting → Open" }).waitFor();
    await lines.filter({ hasText: "Alice Wong" }).filter({ hasText: "Hold both buttons" }).waitFor();
    expect(await happened.locator("code").allTextContents()).toEqual([]);

    const moves = lines.filter({ hasText: "Waiting → Open" });
    await moves.getByRole("button", { name: /How it stood at this moment$/ }).click();
    await said.getByText("Hold both buttons").waitFor({ state: "detached" });
    await said.getByText("The left side stays silent.").waitFor();
    await page.getByRole("button", { name: "As it stands now" }).click();
    await said.getByText("Hold both buttons").waitFor();
  }, 40_000);
});
