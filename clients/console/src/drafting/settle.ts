export interface Local {
  readonly text: string;
  /** The words that this window and the server last agreed on. */
  readonly base: string;
}

/**
 * What to do when the server tells of a draft. Words written here and not yet kept there are never thrown away: they
 * are saved over what came. Otherwise what was written last, wherever, is what stands here.
 */
export function settle(local: Local, theirs: string): "same" | "take" | "save" {
  if (local.text === theirs) return "same";
  return local.text === local.base ? "take" : "save";
}
