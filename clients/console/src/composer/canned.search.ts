export interface Canned {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string | null;
  /** Whom it is for. */
  readonly scope?: "PERSONAL" | "TEAM" | "WORKSPACE";
  readonly team?: { readonly name: string } | null;
}

/** The word after a slash that the caret stands in, and where the slash is; a slash inside a word (1/2, a URL) is none. */
export function slashAt(text: string, caret: number): { from: number; word: string } | null {
  const match = /(?:^|\s)\/([^\s/]*)$/.exec(text.slice(0, caret));
  if (!match) return null;
  const word = match[1] ?? "";
  return { from: caret - word.length - 1, word };
}

/** Replies whose shortcut begins with the word first, then those that hold it anywhere. */
export function findCanned<Found extends Canned>(replies: readonly Found[], word: string, most = 8): Found[] {
  const sought = word.toLowerCase();
  const score = ({ shortcut, text }: Found) => {
    const name = shortcut.replace(/^\//, "").toLowerCase();
    if (name.startsWith(sought)) return 0;
    if (name.includes(sought)) return 1;
    return text.toLowerCase().includes(sought) ? 2 : 3;
  };
  return replies
    .map((reply) => ({ reply, score: score(reply) }))
    .filter((found) => found.score < 3)
    .sort((a, b) => a.score - b.score || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .slice(0, most)
    .map((found) => found.reply);
}
