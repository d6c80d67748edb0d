import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, openOffice, writeIn } from "./scene/office.js";

describe.runIf(needs("chromium", "builds"))("one person who wrote as two customers", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("is joined only by somebody who has been warned and says that they are one", async () => {
    const office = await openOffice(stack, "en");
    const agent = await office.onlineAgent({ name: "Alice Wong" });
    const { conversationId } = await writeIn(office, "Ann Archer", "My parcel is late.");
    await writeIn(office, "Annie A.", "It is me again, from my phone.");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${conversationId}`, { origins: [stack.origin] });
    const log = page.getByRole("log");
    await log.getByText("My parcel is late.").waitFor();
    await page.getByLabel("Reply", { exact: true }).press("Escape");
    await page.keyboard.press("w");
    const dialog = page.getByRole("dialog", { name: "Merge with another conversation" });
    await dialog.getByText("The customer has no other conversation.").waitFor();
    await dialog.getByRole("button", { name: "Look among another customer's conversations" }).click();
    const field = dialog.getByRole("combobox", { name: "Customer" });
    await field.fill("annie");
    await dialog.getByRole("option", { name: /Annie A\./ }).click();
    await dialog.getByRole("radio", { name: /from my phone/ }).click();
    await dialog
      .getByRole("alert")
      .getByText(/another customer, Annie A\./)
      .waitFor();
    const merge = dialog.getByRole("button", { name: "Merge", exact: true });
    expect(await merge.isDisabled()).toBe(true);
    await dialog.getByRole("checkbox", { name: "They are one and the same person" }).check();
    await merge.click();
    await log.getByRole("button", { name: "Show what was said there" }).click();
    await log.getByText("It is me again, from my phone.").waitFor();
  }, 60_000);
});
