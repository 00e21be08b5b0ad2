/** A label that wants to stand around a pixel; earlier in the list = more important. */
export interface LabelBox {
  readonly px: number;
  readonly py: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;
const GAP = 3;

/**
 * Which labels can stand without touching a more important one: true per label. Greedy in list order over a
 * grid of buckets, O(labels × labels per bucket). Labels wholly outside the viewport get false.
 */
export function declutter(labels: readonly LabelBox[], width: number, height: number): boolean[] {
  const buckets = new Map<number, number[]>();
  const touches = (a: LabelBox, b: LabelBox): boolean =>
    Math.abs(a.px - b.px) * 2 < a.width + b.width + 2 * GAP &&
    Math.abs(a.py - b.py) * 2 < a.height + b.height + 2 * GAP;
  return labels.map((label, i) => {
    const left = label.px - label.width / 2;
    const top = label.py - label.height / 2;
    if (left > width || top > height || left + label.width < 0 || top + label.height < 0) return false;
    const keys: number[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor((left + label.width) / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor((top + label.height) / CELL); y++) {
        keys.push(x * 4096 + y);
      }
    }
    const blocked = keys.some((key) => buckets.get(key)?.some((other) => touches(label, labels[other]!)));
    if (blocked) return false;
    for (const key of keys) buckets.set(key, [...(buckets.get(key) ?? []), i]);
    return true;
  });
}
