import { describe, expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const OPEN =
  "mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token userErrors { code } } }";

describe("new visitors", () => {
  it("are let in from one address as fast as an office needs, and no faster, however many knock at once", {
    timeout: 60_000,
  }, async () => {
    const desk = await newDesk();
    const knock = async (addressHash: string, visitorToken?: string) => {
      const input = { channelKey: desk.channel.key, ...(visitorToken ? { visitorToken } : {}) };
      const { data, errors } = await test.run(null, OPEN, { input }, { addressHash });
      return (
        (errors?.[0]?.extensions["code"] as string | undefined) ?? (data?.["openVisitorSession"]["token"] as string)
      );
    };
    const here = `here-${desk.workspace.id}`;
    const began = test.clock.now().getTime();
    const answers: string[] = [];
    for (let i = 0; i < 8; i++) answers.push(...(await Promise.all(Array.from({ length: 50 }, () => knock(here)))));
    const seconds = Math.ceil((test.clock.now().getTime() - began) / 1_000);
    const accepted = answers.filter((answer) => answer !== "RATE_LIMITED").length;
    expect(accepted).toBeGreaterThanOrEqual(300);
    // Ten more each second that the knocking took.
    expect(accepted).toBeLessThanOrEqual(300 + 10 * seconds);
    const known = answers.find((answer) => answer.startsWith("vis_")) as string;
    expect(await knock(here, known)).toBe(known);
    expect(await knock(`elsewhere-${desk.workspace.id}`)).toMatch(/^vis_/);
  });
});
