/** Stretch of a line, from … to in metres along it. */
export type Span = readonly [from: number, to: number];

/** Sorted union of spans; those nearer than `gap` to each other become one. O(n log n). */
export function mergeSpans(spans: readonly Span[], gap = 0): Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last !== undefined && from <= last[1] + gap) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What of `span` lies outside all `taken`, in order. O(n log n). */
export function withoutSpans(span: Span, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = span[0];
  for (const [start, end] of mergeSpans(taken)) {
    if (start > from) rest.push([from, Math.min(start, span[1])]);
    from = Math.max(from, end);
    if (from >= span[1]) break;
  }
  if (from < span[1]) rest.push([from, span[1]]);
  return rest.filter(([a, b]) => b > a);
}
