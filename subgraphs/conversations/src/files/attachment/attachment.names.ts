import { Rejection } from "@switchboard/kit";

const NAME_MOST = 200;

/** Control characters, and those that turn the direction of writing: `cod.exe` must not read `exe.doc`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a name
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const FORBIDDEN = /[<>:"|?*]/g;

/**
 * A file's name without folders and tricks, as it is shown and downloaded. It is never part of a path of ours.
 * @throws Rejection NAME_INVALID when nothing is left, TEXT_TOO_LONG
 */
export function fileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(HIDDEN, "")
    .replace(FORBIDDEN, "_")
    .trim()
    .replace(/^\.+/, "")
    .replace(/[. ]+$/, "");
  const path = ["input", "name"];
  if (name === "")
    throw new Rejection("NAME_INVALID", { en: "This is not a name of a file.", "zh-CN": "文件名无效。" }, path);
  if ([...name].length > NAME_MOST)
    throw new Rejection(
      "TEXT_TOO_LONG",
      { en: `At most ${NAME_MOST} characters.`, "zh-CN": `最多 ${NAME_MOST} 个字符。` },
      path,
    );
  return name;
}
