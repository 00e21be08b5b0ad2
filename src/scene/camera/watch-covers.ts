/** Of what unfolds: less is a word more or less. CSS pixels. */
const GROWN = 40;

/**
 * Says when what floats over the picture needs other room than what was framed had: the job's tools, what plays a run and the legend come after the
 * picture, and a legend unfolds once it knows what it tells. Whoever has pressed anything since a legend came has a picture before them that they know: it grows
 * without moving that, by what it has more to tell as by a hand, unless the picture is small (`isSmall`): there it would lie over all of the plan, which comes back
 * when a hand folds it. Nor does a tool that is taken in hand move anything. In a window of another size nothing that was unfolded is as it was. `host`: the window.
 * Returns the function that ends it.
 */
export function watchCovers(
  page: ParentNode,
  onOther: () => void,
  isSmall: () => boolean,
  host: EventTarget,
): () => void {
  const ends = new AbortController();
  const heights = new Map<Element, number>();
  const byHand = new Set<Element>();
  /** Those that were there when something was pressed. */
  const known = new Set<Element>();
  const watch = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = heights.get(target) ?? 0;
      const { height } = contentRect;
      heights.set(target, height);
      if (height === 0) known.delete(target);
      const comes = before === 0 && height > 0;
      const grown = target.matches(CORNER) ? height - before : 0;
      const unfolds = grown >= GROWN && (!known.has(target) || isSmall());
      const folds = grown <= -GROWN && byHand.has(target) && isSmall();
      if (comes || unfolds || folds) onOther();
    }
  });
  for (const each of page.querySelectorAll(`[data-covers="top"], [data-covers="bottom"], ${CORNER}`)) {
    watch.observe(each);
    each.addEventListener('click', () => byHand.add(each), { signal: ends.signal });
  }
  const pressed = (): void => {
    for (const [each, height] of heights) if (height > 0) known.add(each);
  };
  for (const press of ['pointerdown', 'keydown'])
    host.addEventListener(press, pressed, { capture: true, signal: ends.signal });
  const afresh = (): void => {
    byHand.clear();
    known.clear();
  };
  host.addEventListener('resize', afresh, { signal: ends.signal });
  return () => {
    watch.disconnect();
    ends.abort();
  };
}

const CORNER = '[data-covers="corner"]';
