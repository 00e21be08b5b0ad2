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
] as const;

/** A corridor with rooms of random widths and uses on both sides, each behind one door. The same for the same seed. */
export function randomHouse(seed: number): WalkingPlan {
  const random = seededRandom(seed);
  const length = 14 + random.index(30);
  const depth = 4 + random.index(7);
  const features: unknown[] = [boxFeature('space', [0, 0, length, 2.4], { id: 'C', use: 'corridor' })];
  for (const side of [1, -1]) {
    let x = 0;
    for (let i = 0; x < length - 3; i++) {
      const width = Math.min(length - x, 3 + random.index(6));
      const id = `${side > 0 ? 'N' : 'S'}${i}`;
      const [near, far] = side > 0 ? [2.6, 2.6 + depth] : [-0.2 - depth, -0.2];
      const use = random.next() < 0.75 ? USES[random.index(3)]! : USES[random.index(USES.length)]!;
      features.push(boxFeature('space', [x, near, x + width - 0.2, far], { id, use }));
      const at = x + 0.5 + random.next() * (width - 2.2);
      const y = side > 0 ? 2.5 : -0.1;
      const line = [
        [at, y],
        [at + 1, y],
      ] as const;
      features.push(
        lineFeature('door', line, { id: `d${id}`, spaces: [id, 'C'], leaf: 'single', opensInto: id }),
      );
      x += width;
    }
  }
  return walkingPlan(readPlan(planText(features)));
}
