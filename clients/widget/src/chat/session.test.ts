import { describe, expect, test } from "vitest";
import { memoryShelf } from "../embed/storage.js";
import type { Settings } from "../embed/settings.js";
import type { Run } from "../graph/http.js";
import { anonymous, type Who, whoIs } from "../identity/who.js";
import { VisitorSession } from "./session.js";

const settings: Settings = {
  origin: "https://desk.example",
  channelKey: "shop",
  language: "en",
  locale: "en",
  color: null,
  theme: "light",
  proof: null,
};
const min: Who = whoIs({ externalId: "min", signature: "00" });

/** A browser's storage, and a server that lets everyone in under a new token. */
function browser(refusal?: string) {
  const shelf = memoryShelf();
  const asked: Record<string, unknown>[] = [];
  const run: Run = async (_, variables) => {
    asked.push((variables as { input: Record<string, unknown> }).input);
    const userErrors = refusal ? [{ code: refusal, message: "" }] : [];
    return { openVisitorSession: { token: `token ${asked.length}`, conversation: null, userErrors } } as never;
  };
  const names = () => Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return { shelf, asked, run, names, session: (who: Who) => new VisitorSession(shelf, settings, who) };
}

describe("what a browser keeps of its visitors", () => {
  test("an anonymous token is handed over with the first proof, and is no longer anyone's", async () => {
    const { session, asked, run } = browser();
    await session(anonymous).open(run);
    const known = session(min);
    expect(known.mustOpen).toBe(true);
    await known.open(run);
    expect(asked[1]).toMatchObject({ visitorToken: "token 1", identity: { externalId: "min", signature: "00" } });
    expect([known.token, session(anonymous).token]).toEqual(["token 2", null]);
  });

  test("a page without proof sees nothing of whoever was signed in, though the browser is the same", async () => {
    const { session, run } = browser();
    const known = session(min);
    await known.open(run);
    known.conversationId = "conv_1";
    known.draft = "half a sentence";
    const stranger = session(anonymous);
    expect([stranger.token, stranger.conversationId, stranger.draft]).toEqual([null, null, ""]);
  });

  test("a token alone does not open what an identity opens: each page proves it anew", async () => {
    const { session, run } = browser();
    const before = session(min);
    await before.open(run);
    before.conversationId = "conv_1";
    expect(before.mustOpen).toBe(false);
    expect(session(min).mustOpen).toBe(true);
  });

  test("signing out, or another one signing in, leaves nothing of the one before", async () => {
    const { session, run, names } = browser();
    const known = session(min);
    await known.open(run);
    known.draft = "half a sentence";
    session(whoIs({ externalId: "min:2", signature: "00" })).forgetOthers();
    expect(names()).toEqual([]);
    await known.open(run);
    session(anonymous).forgetOthers();
    expect(names()).toEqual([]);
    expect(known.isSignedOutBy(`${known.prefix}token`)).toBe(true);
  });

  test("a proof that does not hold costs the anonymous visitor nothing", async () => {
    const { session, run, shelf } = browser("IDENTITY_INVALID");
    shelf.setItem("switchboard:desk.example:shop:token", "token 0");
    await expect(session(min).open(run)).rejects.toMatchObject({ code: "IDENTITY_INVALID" });
    expect(session(anonymous).token).toBe("token 0");
  });
});
