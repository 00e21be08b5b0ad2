import type { Goal } from '../routing/guided-floor';

/** Where exits are in plan, metres, whatever their storey. */
export interface ExitPlaces {
  /** Per exit: least x, least y, most x, most y of what is walked to; upside down where there is nothing. */
  readonly boxes: Float64Array;
  /** Per exit: all exits by how far off they are, itself first. */
  readonly nearest: readonly Int32Array[];
}

/** O(exits² · log exits). */
export function exitPlaces(goals: readonly (readonly Goal[])[]): ExitPlaces {
  const boxes = new Float64Array(4 * goals.length);
  for (const [exit, own] of goals.entries()) {
    const points = own.flatMap((goal) =>
      goal.kind === 'point' ? [[goal.x, goal.y] as const] : [goal.a, goal.b],
    );
    const least = (k: 0 | 1): number => points.reduce((min, point) => Math.min(min, point[k]), Infinity);
    const most = (k: 0 | 1): number => points.reduce((max, point) => Math.max(max, point[k]), -Infinity);
    boxes.set([least(0), least(1), most(0), most(1)], 4 * exit);
  }
  const middle = (exit: number, k: 0 | 1): number => (boxes[4 * exit + k]! + boxes[4 * exit + k + 2]!) / 2;
  const away = (a: number, b: number): number =>
    Math.hypot(middle(a, 0) - middle(b, 0), middle(a, 1) - middle(b, 1));
  const numbers = goals.flatMap((own, exit) => (own.length === 0 ? [] : [exit]));
  const nearest = goals.map((own, exit) => {
    if (own.length === 0) return new Int32Array(0);
    const others = numbers.map((other) => ({ other, by: other === exit ? -1 : away(exit, other) }));
    return Int32Array.from(
      others.sort((a, b) => a.by - b.by || a.other - b.other),
      ({ other }) => other,
    );
  });
  return { boxes, nearest };
}

/** How far a place is from an exit as the crow flies, in plan: no way is shorter. O(1). */
export function crowFlies({ boxes }: ExitPlaces, exit: number, x: number, y: number): number {
  const at = 4 * exit;
  const off = (value: number, k: 0 | 1): number =>
    Math.max(0, boxes[at + k]! - value, value - boxes[at + k + 2]!);
  return Math.hypot(off(x, 0), off(y, 1));
}
