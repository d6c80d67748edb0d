import { basename, dirname } from "node:path";
import { type Finding, hint, wrong } from "./findings.js";
import type { Source } from "./sources.js";

const LINES_WISHED = 150;
const LINES_MOST = 300;
const FILES_WISHED = 9;
/** Lists of words and texts are as long as they are. */
const LISTS = /\/(texts|demo|seed|locales)\/|texts?\.\w+\.ts$/;

/** Where a second noun may be hiding: long files fail, full folders are a hint. */
export function checkSizes(sources: readonly Source[]): Finding[] {
  const found: Finding[] = [];
  const folders = new Map<string, number>();
  for (const { path, lines, isTest } of sources) {
    if (!LISTS.test(path)) {
      const most = isTest ? 2 * LINES_MOST : LINES_MOST;
      if (lines > most) found.push(wrong(path, `${lines} lines; more than ${most} are two things`));
      else if (lines > LINES_WISHED && !isTest) found.push(hint(path, `${lines} lines`));
    }
    if (!/\.test\.tsx?$/.test(basename(path))) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  }
  for (const [folder, files] of folders)
    if (files > FILES_WISHED) found.push(hint(folder, `${files} files in one folder`));
  return found;
}
