import { describe, expect, it } from 'vitest';
import { floatingBoxes } from '../../src/scene/labels/floating-boxes';

const at = (left: number, top: number, width: number, height: number) => ({
  getBoundingClientRect: () => ({ left, top, width, height }) as DOMRect,
});

describe('what floats over the picture', () => {
  it('stands where it is seen in the picture, and nowhere when it is folded away', () => {
    const picture = at(200, 50, 700, 600);
    expect(floatingBoxes(picture, [at(210, 500, 250, 140), at(850, 60, 0, 0), at(840, 60, 60, 400)])).toEqual(
      [
        { px: 135, py: 520, width: 250, height: 140 },
        { px: 670, py: 210, width: 60, height: 400 },
      ],
    );
  });
});
