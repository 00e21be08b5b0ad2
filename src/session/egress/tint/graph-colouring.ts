/** Nodes that are tried at most before a graph counts as one that can't be coloured. */
const MOST_TRIES = 20_000;

/** What is settled before a graph is coloured. */
export interface ColouredBefore {
  /** Nodes whose colours stand, with those: no two neighbours alike. */
  readonly given: readonly (readonly [node: number, colour: number])[];
  /** Per colour how much it is used elsewhere: of colours that are as good that of the least use is taken. None when left out. */
  readonly taken: readonly number[];
}

const NOTHING_BEFORE: ColouredBefore = { given: [], taken: [] };

/**
 * A colour per node, 0 … `colours` − 1, so that none has that of a neighbour, as many as can be in use. Null where there is no such
 * colouring with those given before, or none was found in 20 000 tries. The node with the fewest colours left comes first (D. Brélaz, DSATUR, 1979), with
 * going back. Neighbours know each other. O(nodes²) for graphs that leave it a choice.
 */
export function graphColouring(
  neighbours: readonly (readonly number[])[],
  colours: number,
  { given, taken }: ColouredBefore = NOTHING_BEFORE,
): readonly number[] | null {
  const found = neighbours.map(() => -1);
  const uses = Array.from({ length: colours }, () => 0);
  for (const [node, colour] of given) {
    found[node] = colour;
    uses[colour]!++;
  }
  const elsewhere = (colour: number): number => taken[colour] ?? 0;
  let tries = 0;
  const barredAt = (node: number): ReadonlySet<number> =>
    new Set(neighbours[node]!.map((other) => found[other]!).filter((colour) => colour >= 0));
  const next = (): { readonly node: number; readonly barred: ReadonlySet<number> } | null => {
    let best: { readonly node: number; readonly barred: ReadonlySet<number> } | null = null;
    for (const [node, colour] of found.entries()) {
      if (colour >= 0) continue;
      const barred = barredAt(node);
      const isTighter =
        best === null ||
        barred.size > best.barred.size ||
        (barred.size === best.barred.size && neighbours[node]!.length > neighbours[best.node]!.length);
      if (isTighter) best = { node, barred };
    }
    return best;
  };
  const colourRest = (): boolean => {
    const here = next();
    if (here === null) return true;
    if (++tries > MOST_TRIES) return false;
    const { node, barred } = here;
    // Colours that nobody has yet are all alike: one of them stands for all.
    const fresh = [...uses.keys()]
      .filter((colour) => uses[colour] === 0)
      .reduce<number | null>(
        (best, colour) => (best !== null && elsewhere(best) <= elsewhere(colour) ? best : colour),
        null,
      );
    const free = [...uses.keys()]
      .filter((colour) => !barred.has(colour) && (uses[colour]! > 0 || colour === fresh))
      .sort((a, b) => uses[a]! - uses[b]! || elsewhere(a) - elsewhere(b) || a - b);
    for (const colour of free) {
      found[node] = colour;
      uses[colour]!++;
      if (colourRest()) return true;
      uses[colour]!--;
    }
    found[node] = -1;
    return false;
  };
  return colourRest() ? found : null;
}
