import { expect, it } from "vitest";
import { changedIn, choiceOf, chosen, type Silence, silencesOf } from "./silence.js";

const channel = { id: "chn_1", name: "Shop" };
const zh = { locale: "zh-CN", text: "再见" };
const query = {
  autoResolveRules: [{ afterMinutes: 0, text: null, translations: [], channel: { id: "chn_1" } }],
  channels: [channel, { id: "chn_2", name: "Help" }],
};

it("a channel without a rule goes as the workspace, and the workspace without one waits for ever", () => {
  expect(silencesOf(query).map(choiceOf)).toEqual(["NEVER", "NEVER", "AS_ALL"]);
});

it("a language that was added and not written in is not sent", () => {
  const before = silencesOf(query);
  const added = before.map((rule) => ({ ...rule, translations: [{ locale: "fr", text: " " }] }));
  expect(changedIn(before, added)).toEqual([]);
  expect(changedIn(before, [{ ...added[0], translations: [zh] } as Silence])[0]?.translations).toEqual([zh]);
});

it("only rules that say something else are sent", () => {
  const before = silencesOf(query);
  const after = before.map((rule) =>
    rule.channelId === "chn_2" ? chosen(rule, "AFTER") : chosen(rule, choiceOf(rule)),
  );
  expect(changedIn(before, after).map(({ channelId }) => channelId)).toEqual(["chn_2"]);
  expect(
    chosen(chosen({ channelId: "chn_2", afterMinutes: 5, text: "Bye", translations: [zh] }, "NEVER"), "AS_ALL"),
  ).toEqual({
    channelId: "chn_2",
    afterMinutes: null,
    text: null,
    translations: [],
  });
});
