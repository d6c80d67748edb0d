/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { testStack } from "../support/stack.js";
import { testBrowser } from "./scene/browser.js";
import { openConsole, writeIn } from "./scene/office.js";

/** Bytes on the wire, compressed. */
const FIRST_VIEW_MOST = 350_000;

describe.runIf(needs("chromium", "builds"))("what an agent waits for in the morning", async () => {
  const [stack, browser] = [await testStack(), testBrowser()];

  it("is at most 350 kB, an open conversation included, and brings no operation of a page that is not open", async () => {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent();
    const { conversationId } = await writeIn(desk, "Li Na", "The left side stays silent.");
    await stack.settle();
    const page = await openConsole(browser, agent, `/desk/${conversationId}`, { origins: [stack.origin] });
    await page.getByRole("log").getByText("The left side stays silent.").waitFor();
    const loaded = await page.evaluate(async () => {
      const files = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(({ name }) =>
        /\.(js|css)$/.test(name),
      );
      const texts = await Promise.all(files.map(async ({ name }) => (await fetch(name)).text()));
      const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return { bytes, count: files.length, text: texts.join("\n") };
    });
    expect(loaded.bytes).toBeGreaterThan(100_000);
    expect(loaded.bytes).toBeLessThan(FIRST_VIEW_MOST);
    expect(loaded.count).toBeLessThan(30);
    const has = (operation: string) => new RegExp(`value:["'\`]${operation}["'\`]`).test(loaded.text);
    expect(has("SendMessage")).toBe(true);
    for (const operation of ["RuleList", "CreateTag", "SetSurvey", "UpdateFaq", "ReportEvidence", "SetWaitTarget"])
      expect([operation, has(operation)]).toEqual([operation, false]);
  });
});
