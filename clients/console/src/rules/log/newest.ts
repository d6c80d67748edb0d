interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: object;
}

/**
 * The newest page, read again, on top of what was read further down: runs that stood in its place and are not in it any
 * more have gone elsewhere. Where the two do not meet, what is further down is dropped: there would be a gap.
 */
export function withNewest<Node extends { readonly id: string }, Known extends Page<Node>>(
  known: Known,
  newest: Known,
): Known {
  const ids = new Set(newest.nodes.map(({ id }) => id));
  const meets = known.nodes.findLastIndex(({ id }) => ids.has(id));
  const below = known.nodes.slice(meets + 1);
  if (meets < 0 || below.length === 0) return newest;
  return { ...known, nodes: [...newest.nodes, ...below] };
}
