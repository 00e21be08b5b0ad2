/** Of what unfolds: less is a word more or less. CSS pixels. */
const GROWN = 40;

/**
 * Says when what floats over the picture needs other room than what was framed had: the job's tools, what plays a run and the legend come after the
 * picture, and a legend unfolds once it knows what it tells. What a person unfolds by hand moves nothing unless the picture is small
 * (`isSmall`): there it would lie over all of the plan, which comes back when it is folded. Nor does a tool that is taken in hand. In a window of
 * another size (`resized`) nothing that was unfolded is as it was. Returns the function that ends it.
 */
export function watchCovers(
  page: ParentNode,
  onOther: () => void,
  isSmall: () => boolean,
  resized: EventTarget,
): () => void {
  const ends = new AbortController();
  const heights = new Map<Element, number>();
  const byHand = new Set<Element>();
  const watch = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = heights.get(target) ?? 0;
      const { height } = contentRect;
      heights.set(target, height);
      const comes = before === 0 && height > 0;
      const grown = target.matches(CORNER) ? height - before : 0;
      const unfolds = grown >= GROWN && (!byHand.has(target) || isSmall());
      const folds = grown <= -GROWN && byHand.has(target) && isSmall();
      if (comes || unfolds || folds) onOther();
    }
  });
  for (const each of page.querySelectorAll(`[data-covers="top"], [data-covers="bottom"], ${CORNER}`)) {
    watch.observe(each);
    each.addEventListener('click', () => byHand.add(each), { signal: ends.signal });
  }
  resized.addEventListener('resize', () => byHand.clear(), { signal: ends.signal });
  return () => {
    watch.disconnect();
    ends.abort();
  };
}

const CORNER = '[data-covers="corner"]';
