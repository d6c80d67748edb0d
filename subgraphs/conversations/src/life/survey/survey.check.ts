import { Rejection, type Sentence, textWithin } from "@switchboard/kit";
import type { SurveyReasonInput } from "./survey.inputs.js";
import type { SurveyReason, SurveySettingsRow } from "./survey-settings.js";

const REASONS_MOST = 20;
const GIVEN_MOST = 10;
const LABEL_MOST = 40;

const refuse = (code: string, sentence: Sentence, path: readonly string[]) => new Rejection(code, sentence, path);
const tooMany = (most: number, path: readonly string[]) =>
  refuse("TOO_MANY", { en: `At most ${most}.`, "zh-CN": `最多 ${most} 个。` }, path);

/** A channel's list as managers may make one. @throws Rejection TOO_MANY, REASON_TWICE, REASON_INVALID, TEXT_EMPTY, TEXT_TOO_LONG */
export function checkedReasons(given: readonly SurveyReasonInput[]): SurveyReason[] {
  const path = ["input", "reasons"];
  if (given.length > REASONS_MOST) throw tooMany(REASONS_MOST, path);
  if (new Set(given.map(({ key }) => key)).size < given.length)
    throw refuse("REASON_TWICE", { en: "Two reasons have the same name.", "zh-CN": "原因标识重复。" }, path);
  return given.map(({ key, labelEn, labelZh, fromScore, toScore }, place) => {
    const own = [...path, String(place)];
    if (!/^[a-z][a-z0-9_]{0,39}$/.test(key)) {
      const en = "A name begins with a small letter and has small letters, digits and _ only, at most 40.";
      const zh = "标识须以小写字母开头，仅含小写字母、数字和下划线，最多 40 个字符。";
      throw refuse("REASON_INVALID", { en, "zh-CN": zh }, [...own, "key"]);
    }
    if (fromScore < 1 || toScore > 5 || fromScore > toScore) {
      const sentence = { en: "Scores go from 1 to 5.", "zh-CN": "分数范围应在 1 到 5 之间。" };
      throw refuse("REASON_INVALID", sentence, [...own, "fromScore"]);
    }
    return {
      key,
      labelEn: textWithin(labelEn, LABEL_MOST, [...own, "labelEn"]),
      labelZh: textWithin(labelZh, LABEL_MOST, [...own, "labelZh"]),
      fromScore,
      toScore,
    };
  });
}

/**
 * What a customer chose, as it is worded now and in the channel's order.
 * @throws Rejection TOO_MANY, REASON_UNKNOWN, REASON_OTHER_SCORE
 */
export function chosenReasons({ reasons }: SurveySettingsRow, keys: readonly string[], score: number): SurveyReason[] {
  const path = ["input", "reasons"];
  if (keys.length > GIVEN_MOST) throw tooMany(GIVEN_MOST, path);
  for (const [place, key] of keys.entries()) {
    const reason = reasons.find((one) => one.key === key);
    const own = [...path, String(place)];
    if (!reason)
      throw refuse("REASON_UNKNOWN", { en: "The survey has no such reason.", "zh-CN": "评价中没有该原因。" }, own);
    if (score < reason.fromScore || score > reason.toScore)
      throw refuse("REASON_OTHER_SCORE", { en: "It is for another score.", "zh-CN": "该原因不适用于此评分。" }, own);
  }
  const chosen = new Set(keys);
  return reasons.filter(({ key }) => chosen.has(key));
}
