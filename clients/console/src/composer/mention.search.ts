export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** The word after an @ that the caret stands in, and where the @ is; one inside an address is none. */
export function mentionAt(text: string, caret: number): { from: number; word: string } | null {
  const match = /(?:^|[\s，。：、（(])@([^\s@]*)$/.exec(text.slice(0, caret));
  if (!match) return null;
  const word = match[1] ?? "";
  return { from: caret - word.length - 1, word };
}

/** Colleagues whose name begins with the word first, then those that hold it; at most eight. */
export function findColleagues(colleagues: readonly Colleague[], word: string): Colleague[] {
  const sought = word.toLowerCase();
  const score = ({ name }: Colleague) => {
    const at = name.toLowerCase().indexOf(sought);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return colleagues
    .map((colleague) => ({ colleague, score: score(colleague) }))
    .filter((found) => found.score < 2)
    .sort((a, b) => a.score - b.score || a.colleague.name.localeCompare(b.colleague.name))
    .slice(0, 8)
    .map((found) => found.colleague);
}

/** Who is spoken to in a text: everyone whose name stands behind an @. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): string[] {
  return colleagues.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
}
