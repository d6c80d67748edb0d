import { GraphQLError } from "graphql";
import type { Language } from "./viewer.js";

/** One sentence in both languages of the desk. */
export type Sentence = { readonly [language in Language]: string };

/**
 * What a user can cause and mend. Thrown by services, caught at the mutation's edge and returned as `userErrors`:
 * never a top-level error. `code` is stable and documented; `path` is the input path it speaks of.
 */
export class Rejection extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Sentence,
    readonly path: readonly string[] = ["input"],
    /** Fields of the payload that show what is there now, e.g. `{ ticket }`: the caller need not ask again. */
    readonly present: object = {},
  ) {
    super(sentence.en);
    this.name = "Rejection";
  }
}

export type FaultCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "RATE_LIMITED"
  | "COST_EXCEEDED"
  | "RESYNC_REQUIRED"
  | "SUBGRAPH_UNAVAILABLE"
  | "DEADLINE_EXCEEDED"
  | "INTERNAL_SERVER_ERROR";

/** What is not the caller's data: a top-level GraphQL error with a public code. Its message is safe to show. */
export class Fault extends GraphQLError {
  constructor(code: FaultCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = "Fault";
  }
}

/** SQLSTATEs for text that PostgreSQL cannot hold: the character U+0000, in plain text and in JSON. */
const UNSTORABLE: ReadonlySet<unknown> = new Set(["22021", "22P05"]);

/** What a database's error is to whoever asked: text that cannot be stored is their doing, anything else is as it was. */
export function causedBy(error: unknown): unknown {
  if (!UNSTORABLE.has((error as { code?: unknown } | null)?.code)) return error;
  return new Fault("BAD_USER_INPUT", "Text may not contain the character U+0000.");
}

export const unauthenticated = () => new Fault("UNAUTHENTICATED", "Sign in first.");
export const forbidden = (needs: string) => new Fault("FORBIDDEN", `This needs the permission ${needs}.`);
/** Tells a subscriber that its cursor cannot be continued from: fetch a fresh snapshot, then subscribe anew. */
export const resyncRequired = (reason: "expired" | "foreign" | "malformed" | "epoch" | "overflow") =>
  new Fault("RESYNC_REQUIRED", "The cursor cannot be continued from; load a fresh snapshot.", { reason });

/** Not found and not visible are the same answer. */
export const notFound = (what: Sentence, path: readonly string[]) =>
  new Rejection("NOT_FOUND", { en: `${what.en} was not found.`, "zh-CN": `未找到${what["zh-CN"]}。` }, path);
