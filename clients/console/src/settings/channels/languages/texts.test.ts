import { describe, expect, it } from "vitest";
import type { ChannelFields, Question } from "../fields.js";
import { asTranslations, progressOf, readIn, withLanguage, withoutLanguage, withWording, wordingOf } from "./texts.js";

const TOPIC: Question = {
  key: "topic",
  label: "Topic",
  kind: "CHOICE",
  isRequired: false,
  choices: ["Fit", "Refund"],
  maxLength: 254,
  said: { "zh-CN": { label: "主题", choices: { Fit: "尺寸", Refund: "退款" } } },
};
const FIELDS = {
  name: "Shop",
  greeting: "Hello",
  offHoursText: null,
  preChatForm: [TOPIC],
  translations: [{ locale: "zh-CN", name: null, greeting: "您好", offHoursText: null }],
} as unknown as ChannelFields;

describe("a channel's texts in another language", () => {
  it("follow their question and their choice when these are moved or renamed", () => {
    const moved = { ...TOPIC, key: "matter", choices: ["Refund", "Colour", "Fit"] };
    expect(asTranslations({ ...FIELDS, preChatForm: [moved] })).toEqual([
      {
        ...FIELDS.translations[0],
        preChatForm: [{ key: "matter", label: "主题", choices: ["退款", "", "尺寸"] }],
      },
    ]);
  });

  it("are nothing where nothing is left of them, so that typing and taking back changes nothing", () => {
    const { said } = withWording(
      withWording(TOPIC, "fr", { label: "Sujet", choices: {} }),
      "fr",
      wordingOf(TOPIC, "fr"),
    );
    expect(said).toEqual(TOPIC.said);
    const blank = withWording(TOPIC, "zh-CN", { label: "", choices: { Fit: "" } });
    expect(asTranslations({ ...FIELDS, preChatForm: [blank] })[0]?.preChatForm).toEqual([]);
    expect(withoutLanguage(FIELDS, "zh-CN")).toEqual({ translations: [], preChatForm: [{ ...TOPIC, said: {} }] });
  });

  it("are counted, and read with the channel's own where they are missing", () => {
    const [zh] = FIELDS.translations;
    expect(zh && progressOf(FIELDS, zh)).toEqual({ done: 4, all: 5 });
    expect(readIn(FIELDS, "zh-CN")).toMatchObject({
      name: "Shop",
      greeting: "您好",
      preChatForm: [{ label: "主题", choices: ["尺寸", "退款"] }],
    });
    const more = { ...FIELDS, translations: withLanguage(FIELDS.translations, "fr") };
    expect(readIn(more, "fr")).toMatchObject({ greeting: "Hello", preChatForm: [{ label: "Topic" }] });
    expect(readIn(FIELDS, null)).toBe(FIELDS);
  });
});
