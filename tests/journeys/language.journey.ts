import { OpenVisitorSessionDocument } from "@switchboard/sdk";
import { expect, it } from "vitest";
import type { Stack } from "../support/topologies.js";

const CHANNEL = "{ channels { id } }";
const UPDATE = `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } userErrors { code message } } }`;

/** In which language a stranger is greeted. */
export function languageJourney(stack: () => Stack): void {
  it("a page that states no language is greeted in the one that its request asks for", async () => {
    const desk = await stack().desk();
    const channelKey = await desk.channelKey();
    const [channel] = (await desk.admin.ask(CHANNEL))["channels"];
    const translations = [{ locale: "zh", greeting: "您好" }];
    await desk.admin.succeed(UPDATE, { input: { channelId: channel.id, translations } });
    const greeting = async (header?: string, locale?: string) => {
      const input = { channelKey, ...(locale ? { locale } : {}) };
      const { openVisitorSession } = await stack().stranger(null, header).ask(OpenVisitorSessionDocument, { input });
      return openVisitorSession.channel?.greeting;
    };
    expect(await greeting("zh-CN")).toBe("您好");
    expect(await greeting("en")).toBe("Hello!");
    expect(await greeting("zh-CN", "fr")).toBe("Hello!");
    expect(await greeting()).toBe("Hello!");
  });
}
