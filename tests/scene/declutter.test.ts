import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random';
import { FreePicture, type LabelBox } from '../../src/scene/labels/declutter';

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.px - b.px) < (a.width + b.width) / 2 && Math.abs(a.py - b.py) < (a.height + b.height) / 2;

/** Which labels stand, the earlier ones first. */
const declutter = (labels: readonly LabelBox[], width: number, height: number): boolean[] => {
  const free = new FreePicture(width, height);
  return labels.map((label) => free.take(label));
};

describe('declutter', () => {
  it('shows no two labels that overlap, and hides none without a reason', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 40; round++) {
      const labels = Array.from({ length: 150 }, () => ({
        px: random.between(-50, 950),
        py: random.between(-50, 650),
        width: random.between(20, 160),
        height: 18,
      }));
      const shown = declutter(labels, 900, 600);
      labels.forEach((label, i) => {
        const earlier = labels.slice(0, i).filter((_, k) => shown[k]);
        if (shown[i]) expect(earlier.some((other) => overlap(label, other))).toBe(false);
        else {
          const near = { ...label, width: label.width + 8, height: label.height + 8 };
          const outside = !overlap(label, { px: 450, py: 300, width: 900, height: 600 });
          expect(outside || earlier.some((other) => overlap(near, other))).toBe(true);
        }
      });
    }
  });

  it('prefers the earlier of two at one place', () => {
    const label = { px: 10, py: 10, width: 20, height: 10 };
    expect(declutter([label, label], 100, 100)).toEqual([true, false]);
  });

  it('takes the next free place of a label whose first is taken, and none twice', () => {
    const free = new FreePicture(400, 300);
    const sign = { px: 100, py: 100, width: 26, height: 26 };
    free.put(sign);
    const at = (px: number, py: number): LabelBox => ({ px, py, width: 30, height: 13 });
    const places = [at(100, 100), at(100, 140), at(100, 180), at(500, 100)];
    const first = (): number => places.findIndex((place) => free.take(place));
    expect([first(), first(), first()]).toEqual([1, 2, -1]);
  });

  it('keeps clear of what is far larger than the picture', () => {
    const free = new FreePicture(400, 300);
    free.put({ px: 9000, py: 150, width: 17_400, height: 9000 });
    const shown = (px: number): boolean => free.has({ px, py: 150, width: 40, height: 13 });
    expect([200, 270, 290, 390].map(shown)).toEqual([true, true, false, false]);
  });
});
