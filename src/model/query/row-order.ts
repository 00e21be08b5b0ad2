import type { Placed } from './arranged-places';

/**
 * Things in order along the line that they lie along most: from west to east, where it runs north–south from north to
 * south; things beside one another in order of id. O(n log n).
 */
export function rowOrder<T extends Placed>(things: readonly T[]): T[] {
  const mean = (axis: 'x' | 'y'): number =>
    things.reduce((sum, thing) => sum + thing[axis], 0) / Math.max(1, things.length);
  const [mx, my] = [mean('x'), mean('y')];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of things) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  // The main axis of the cloud of places.
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  // Towards the east; what runs north–south towards the south.
  const turn = Math.abs(ux) > 1e-9 ? Math.sign(ux) : -Math.sign(uy);
  const along = ({ x, y }: T): number => turn * (ux * (x - mx) + uy * (y - my));
  return things.toSorted((a, b) => along(a) - along(b) || (a.id < b.id ? -1 : 1));
}
