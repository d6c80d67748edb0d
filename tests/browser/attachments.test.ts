/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { EICAR, FileTalk, PNG } from "../files/talk.js";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole } from "./scene/office.js";

const ASK_PERSON = `mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { userErrors { code } } }`;
const SAID = `query ($id: ID!) { conversation(id: $id) { messages(last: 10) { nodes { author text attachments { kind name state downloadUrl } } } } }`;

describe.runIf(needs("chromium", "builds"))("files in the conversation pane", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  /** An agent who serves a customer, with the conversation open. */
  async function serving(): Promise<{ talk: FileTalk; page: Page }> {
    const talk = await FileTalk.open(stack);
    await talk.visitor.ask(ASK_PERSON, { input: { conversationId: talk.conversationId } });
    await stack.settle();
    const page = await openConsole(browser, talk.agent, `/desk/${talk.conversationId}`, { origins: [stack.origin] });
    await page.getByLabel("Reply", { exact: true }).waitFor();
    return { talk, page };
  }
  const said = async (talk: FileTalk) =>
    (await talk.visitor.ask(SAID, { id: talk.conversationId }))["conversation"].messages.nodes as {
      author: string;
      text: string;
      attachments: { kind: string; name: string; state: string; downloadUrl: string | null }[];
    }[];

  it("come from the customer as a picture one can open and a document one can fetch, the dangerous one only as a warning", async () => {
    const { talk, page } = await serving();
    const log = page.getByRole("log");
    const picture = await talk.bring(PNG);
    const paper = await talk.bring(Buffer.from("Order 8812"), { name: "order.txt", kind: "FILE" });
    await talk.send([picture["id"], paper["id"]], { text: "Here it is." });
    await log.getByText("Here it is.").waitFor();
    await log.getByRole("button", { name: "Open picture photo.png" }).click();
    await page.getByRole("dialog", { name: "photo.png" }).getByRole("img", { name: "photo.png" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "photo.png" }).waitFor({ state: "detached" });
    expect(await log.getByRole("link", { name: /order\.txt/ }).getAttribute("download")).toBe("order.txt");

    // Sent while it is still being looked at: the warning comes by itself.
    const virus = await talk.create({ name: "invoice.bin", kind: "FILE", size: EICAR.length });
    await talk.send([virus["attachment"].id]);
    await log.getByText(/being checked/).waitFor();
    await talk.put(virus["uploadUrl"], EICAR);
    await log.getByText("Malware was found in it. It was deleted.").waitFor();
    expect(await log.getByRole("link", { name: /invoice\.bin/ }).count()).toBe(0);
  }, 60_000);

  it("go to the customer by button, paste and drop; one that lies about itself is refused before it is sent", async () => {
    const { talk, page } = await serving();
    const tray = page.getByRole("list", { name: "Files to send" });
    const reply = page.getByLabel("Reply", { exact: true });
    await page
      .getByLabel("Attach files")
      .last()
      .setInputFiles([
        { name: "front.png", mimeType: "image/png", buffer: PNG },
        { name: "trick.png", mimeType: "image/png", buffer: Buffer.from("#!/bin/sh\nrm -rf /\n") },
      ]);
    await tray.getByText("It is not what its name says.").waitFor();
    await reply.fill("Two pictures:");
    expect(await page.getByRole("button", { name: "Send", exact: true }).isDisabled()).toBe(true);
    await tray.getByRole("button", { name: "Remove trick.png" }).click();
    await handOver(page, "paste", "side.png", PNG);
    await handOver(page, "drop", "list.txt", Buffer.from("1, 2, 3"));
    await tray.getByText("list.txt").waitFor();
    // Chosen files outlive a reload of the page, and so do the words.
    await page.reload();
    await tray.getByText("front.png").waitFor();
    expect(await tray.getByRole("listitem").count()).toBe(3);
    await reply.press("Enter");
    await page
      .getByRole("log")
      .getByRole("link", { name: /list\.txt/ })
      .waitFor();
    await tray.waitFor({ state: "detached" });
    const sent = (await said(talk)).at(-1);
    expect(sent).toMatchObject({ author: "AGENT", text: "Two pictures:" });
    expect(sent?.attachments.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "PICTURE front.png",
      "PICTURE side.png",
      "FILE list.txt",
    ]);
    const [first] = sent?.attachments ?? [];
    expect(Buffer.from(await (await talk.get(first?.downloadUrl ?? "")).arrayBuffer())).toEqual(PNG);
  }, 60_000);

  it("chosen for a note stay with colleagues, also when the agent then answers the customer", async () => {
    const { talk, page } = await serving();
    const tray = page.getByRole("list", { name: "Files to send" });
    const reply = page.getByLabel("Reply", { exact: true });
    await reply.press("Escape");
    await page.keyboard.press("n");
    const field = page.getByLabel("Note", { exact: true });
    await field.waitFor();
    const choose = page.getByLabel("Attach files").last();
    await choose.setInputFiles([{ name: "fraud.png", mimeType: "image/png", buffer: PNG }]);
    await tray.getByText("fraud.png").waitFor();
    // What is for colleagues does not lie in the customer's tray.
    await page.getByRole("tab", { name: "Reply" }).click();
    await tray.waitFor({ state: "detached" });
    await reply.fill("One moment, please.");
    await reply.press("Enter");
    await page.getByRole("log").getByText("One moment, please.").waitFor();
    await page.getByRole("tab", { name: "Note" }).click();
    await tray.getByText("fraud.png").waitFor();
    await field.fill("Look at the stamp.");
    await field.press("Enter");
    const note = page.getByRole("log").locator(".message-NOTE");
    await note.getByRole("button", { name: "Open picture fraud.png" }).waitFor();
    const told = await said(talk);
    expect(told.map(({ text }) => text)).toContain("One moment, please.");
    expect(JSON.stringify(told)).not.toContain("fraud");
  }, 60_000);
});

/** As the browser tells of files that are pasted into the field or dropped on the conversation. */
async function handOver(page: Page, how: "paste" | "drop", name: string, bytes: Buffer): Promise<void> {
  await page.getByLabel("Reply", { exact: true }).focus();
  const given = JSON.stringify({ how, name, data: bytes.toString("base64") });
  await page.evaluate(`{
    const { how, name, data } = ${given};
    const files = new DataTransfer();
    const content = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    files.items.add(new File([content], name, { type: name.endsWith(".png") ? "image/png" : "text/plain" }));
    const shared = { bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(
      how === "paste"
        ? new ClipboardEvent("paste", { ...shared, clipboardData: files })
        : new DragEvent("drop", { ...shared, dataTransfer: files }),
    );
  }`);
}
