import i18next from "i18next";
import { describe, expect, it } from "vitest";
import en from "../i18n/en/index.js";
import { type Delivery, noticeOf } from "./delivery.words.js";

const texts = i18next.createInstance();
await texts.init({ lng: "en", resources: { en: { translation: en } }, interpolation: { escapeValue: false } });

const SAID_AT = "2026-03-02T02:30:00.000Z";
const LATER = "2026-03-02T02:31:00.000Z";
const answer = { text: "It comes tomorrow.", recalledAt: null, attachments: [] };
const by = (kind: Delivery["kind"], state: Delivery["state"], more: Partial<Delivery> = {}): Delivery => {
  const address = kind === "EMAIL" ? "li@example.com" : "+4930123456";
  return {
    kind,
    address,
    state,
    reason: null,
    said: null,
    attempts: 1,
    since: SAID_AT,
    at: LATER,
    agent: null,
    ...more,
  };
};
const notice = (delivery: Delivery, of: Partial<Parameters<typeof noticeOf>[2]> = {}) =>
  noticeOf(texts.t, delivery, { ...answer, ...of }, "agent_mei");

describe("what stands under an answer", () => {
  it("is that it is under way, until it has been tried in vain: then it may go elsewhere", () => {
    expect(notice(by("EMAIL", "WAITING", { at: SAID_AT }))).toMatchObject({
      words: "Going out by e-mail…",
      next: "nothing",
    });
    expect(notice(by("PHONE", "SENDING"))).toMatchObject({ words: "Going out by text message…", next: "nothing" });
    expect(notice(by("EMAIL", "WAITING"))).toMatchObject({
      words: "Not taken by the mail server yet; it is tried again by itself.",
      next: "elsewhere",
    });
  });

  it("is no failed try while it waits for its own files", () => {
    const attachments = [{ state: "READY" as const }, { state: "PENDING" as const }];
    expect(notice(by("EMAIL", "WAITING"), { attachments })).toMatchObject({
      words: "Goes out as soon as its files have been checked…",
      next: "nothing",
    });
  });

  it("is who told the customer, where somebody did", () => {
    const told = (agent: Delivery["agent"]) => notice(by("PHONE", "TOLD", { agent }))?.words;
    expect(told({ id: "agent_mei", name: "Mei" })).toBe("Told by you");
    expect(told({ id: "agent_alice", name: "Alice" })).toBe("Told by Alice");
    expect(told(null)).toBe("The customer was told");
  });

  it.each([
    ["NOT_FOR_TEXT", "word", "Not sent: too long for a text message. Call the customer:", "again"],
    ["NOT_FOR_TEXT", "", "Not sent: a text message carries no files. Call the customer:", "again"],
    ["LOCAL_NUMBER", "word", "Not sent: the number lacks its country. Call the customer:", "elsewhere"],
    ["NOT_SET_UP", "word", "Not sent: no text messages are set up. Call the customer:", "again"],
  ] as const)("says what an agent is to do and why: %s of “%s”", (reason, text, words, next) => {
    expect(notice(by("PHONE", "BY_HAND", { reason }), { text })).toMatchObject({ words, tone: "warm", next });
  });

  it("does not call what may have arrived a failure", () => {
    expect(notice(by("PHONE", "FAILED", { reason: "UNCERTAIN" }))).toMatchObject({
      words: "The line broke while it was sent; it may have arrived:",
      tone: "warm",
    });
    expect(notice(by("EMAIL", "FAILED", { reason: "REFUSED" }))?.tone).toBe("hot");
  });

  it("is nothing once the answer was taken back, unless it had gone out", () => {
    const of = { recalledAt: LATER };
    expect(notice(by("EMAIL", "SENT"), of)).toMatchObject({
      words: "Went out by e-mail to li@example.com before it was taken back",
      next: "nothing",
    });
    for (const state of ["WAITING", "BY_HAND", "FAILED", "TOLD", "CANCELLED"] as const)
      expect(notice(by("EMAIL", state), of)).toBeNull();
  });
});
