export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** Tags that fit what was typed and are not on it yet: those that begin so first; at most eight. */
export function findTags<Found extends Tag>(tags: readonly Found[], on: readonly Tag[], word: string): Found[] {
  const sought = word.trim().toLowerCase();
  const taken = new Set(on.map(({ id }) => id));
  return tags
    .filter(({ id, name }) => !taken.has(id) && name.toLowerCase().includes(sought))
    .sort((a, b) => Number(begins(b, sought)) - Number(begins(a, sought)) || a.name.localeCompare(b.name))
    .slice(0, 8);
}

const begins = ({ name }: Tag, word: string): boolean => name.toLowerCase().startsWith(word);
