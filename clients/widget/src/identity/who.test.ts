import { describe, expect, test, vi } from "vitest";
import { type Commands, listen } from "./commands.js";
import { whoIs } from "./who.js";

const jwt = (payload: object) => {
  const bytes = String.fromCharCode(...new TextEncoder().encode(JSON.stringify(payload)));
  return `h.${btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}.s`;
};

describe("who a proof is about", () => {
  test("is its subject, also beyond ASCII, or the id beside a signature", () => {
    expect(whoIs({ jwt: jwt({ sub: "王敏?>" }) })).toMatchObject({ kind: "known", name: "王敏?>" });
    expect(whoIs({ externalId: "42", signature: "00" })).toMatchObject({ kind: "known", name: "42" });
  });

  test("is nobody when it cannot be read", () => {
    for (const proof of [{}, { jwt: "" }, { jwt: "nonsense" }, { jwt: jwt({ sub: 42 }) }, { signature: "00" }])
      expect(whoIs(proof)).toEqual({ kind: "refused" });
  });
});

describe("what a page asks for", () => {
  test("is done in order, also when it was asked before the widget was there", () => {
    const commands = { open: vi.fn(), close: vi.fn(), identify: vi.fn(), logout: vi.fn() } satisfies Commands;
    const page: Record<string, unknown> = { switchboard: [["identify", { jwt: "x" }], ["open"], ["nonsense"]] };
    listen(page, commands);
    expect(commands.identify).toHaveBeenCalledExactlyOnceWith({ jwt: "x" });
    expect(commands.open).toHaveBeenCalledOnce();
    (page["switchboard"] as { push(...list: unknown[]): void }).push(["logout"]);
    expect(commands.logout).toHaveBeenCalledOnce();
  });
});
