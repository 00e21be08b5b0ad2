import { seededRandom } from '../../../../src/base/random';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';

const USES = [
  'ward',
  'office',
  'treatment',
  'store',
  'electrical',
  'ct',
  'kitchen',
  'chemical-store',
  'operating-theatre',
  'mri',
] as const;
/** Of the rooms that are no ward, office or treatment room, this share has one more room between itself and the corridor. */
const ANTEROOMS = 0.3;
/** The plan says of this share of doors what they join; of the others it is found. */
const SAID = 0.6;

/**
 * A corridor with rooms of random widths and uses on both sides, each behind one door, some behind an anteroom; some doors
 * don't say what they join. The same for the same seed.
 */
export const randomHouse = (seed: number): WalkingPlan => walkingPlan(readPlan(planText(rooms(seed))));

/** Its features. */
export function rooms(seed: number): unknown[] {
  const random = seededRandom(seed);
  const length = 14 + random.index(30);
  const depth = 4 + random.index(7);
  const features: unknown[] = [boxFeature('space', [0, 0, length, 2.4], { id: 'C', use: 'corridor' })];
  const door = (id: string, x: number, y: number, opensInto: string, beyond: string): void => {
    const line = [
      [x, y],
      [x + 1, y],
    ] as const;
    const spaces = random.next() < SAID ? { spaces: [opensInto, beyond] } : {};
    features.push(lineFeature('door', line, { id, leaf: 'single', opensInto, ...spaces }));
  };
  for (const side of [1, -1]) {
    let x = 0;
    for (let i = 0; x < length - 3; i++) {
      const width = Math.min(length - x, 3 + random.index(6));
      const id = `${side > 0 ? 'N' : 'S'}${i}`;
      const usual = random.next() < 0.75;
      const use = usual ? USES[random.index(3)]! : USES[random.index(USES.length)]!;
      const before = !usual && random.next() < ANTEROOMS ? 2.2 : 0;
      /** Across from the corridor outwards, for either side of it. */
      const box = (near: number, far: number) =>
        side > 0
          ? ([x, 2.6 + near, x + width - 0.2, 2.6 + far] as const)
          : ([x, -0.2 - far, x + width - 0.2, -0.2 - near] as const);
      const at = x + 0.5 + random.next() * (width - 2.2);
      const y = side > 0 ? 2.5 : -0.1;
      const first = before > 0 ? `${id}a` : id;
      if (before > 0) {
        features.push(boxFeature('space', box(0, before - 0.2), { id: first, use: 'lobby' }));
        door(`d${id}i`, at, y + side * before, id, first);
      }
      features.push(boxFeature('space', box(before, before + depth), { id, use }));
      door(`d${id}`, at, y, first, 'C');
      x += width;
    }
  }
  return features;
}
