/** What a check found wrong: a failure, or a hint that does not fail the run. */
export interface Finding {
  readonly kind: "wrong" | "hint";
  readonly where: string;
  readonly what: string;
}

export const wrong = (where: string, what: string): Finding => ({ kind: "wrong", where, what });
export const hint = (where: string, what: string): Finding => ({ kind: "hint", where, what });
