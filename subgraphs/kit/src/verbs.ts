import { isDeepStrictEqual } from "node:util";
import { LockMode, type EntityManager } from "@mikro-orm/postgresql";
import { contextOf } from "./change.js";
import { notFound, Rejection, type Sentence } from "./errors.js";
import type { NounClass } from "./rows.js";

// What nearly every verb of a service begins with.

/**
 * The entity by id, locked until the change commits, so that deciding and changing cannot be interleaved.
 * @throws Rejection NOT_FOUND, also for another workspace's id.
 */
export async function locked<T extends { id: string }>(
  em: EntityManager,
  noun: NounClass<T>,
  id: string,
  what: Sentence,
  path: readonly string[],
): Promise<T> {
  const entity = await em.findOne(noun, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!entity) throw notFound(what, path);
  return entity as T;
}

/**
 * `present`: the payload's fields that show the present state, e.g. `{ ticket }`.
 * @throws Rejection STALE_VERSION when the caller saw an older state than there is now.
 */
export function expectVersion(
  entity: { version: number },
  expected: number | null | undefined,
  present: object = {},
): void {
  if (expected == null || expected === entity.version) return;
  throw new Rejection(
    "STALE_VERSION",
    {
      en: `Someone changed this meanwhile (version ${entity.version}); look at it and try again.`,
      "zh-CN": `内容已被他人修改（当前版本 ${entity.version}），请查看后重试。`,
    },
    ["input", "expectedVersion"],
    present,
  );
}

/** The workspace id and time for a new row. */
export function fresh(em: EntityManager): { workspaceId: string; now: Date } {
  const ctx = contextOf(em);
  return { workspaceId: ctx.viewer.workspaceId, now: ctx.now() };
}

/** A text within its limits, trimmed. @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG */
export function textWithin(text: string, most: number, path: readonly string[]): string {
  const trimmed = text.trim();
  if (trimmed === "")
    throw new Rejection("TEXT_EMPTY", { en: "Write something first.", "zh-CN": "内容不能为空。" }, path);
  if ([...trimmed].length > most) {
    throw new Rejection("TEXT_TOO_LONG", { en: `At most ${most} characters.`, "zh-CN": `最多 ${most} 个字符。` }, path);
  }
  return trimmed;
}

/** A text that may be cleared: absent = keep (undefined), null or blank = clear (null). @throws Rejection TEXT_TOO_LONG */
export function clearableText(
  text: string | null | undefined,
  most: number,
  path: readonly string[],
): string | null | undefined {
  if (text === undefined) return undefined;
  return text === null || text.trim() === "" ? null : textWithin(text, most, path);
}

/** A value that can be changed but not cleared: absent = keep (undefined). @throws Rejection REQUIRED for null */
export function notCleared<T>(value: T | null | undefined, path: readonly string[]): T | undefined {
  if (value !== null) return value;
  throw new Rejection("REQUIRED", { en: "This cannot be left empty.", "zh-CN": "此项不能为空。" }, path);
}

/** Sets what is given and differs; true when anything did. Keys that are undefined are kept. */
export function applied<T extends object>(entity: T, changes: { readonly [K in keyof T]?: T[K] | undefined }): boolean {
  const differing = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && !isDeepStrictEqual(value, entity[key as keyof T]),
  );
  Object.assign(entity, Object.fromEntries(differing));
  return differing.length > 0;
}

/** What a user typed, as the inside of a LIKE pattern: `%`, `_` and `\` stand for themselves. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
