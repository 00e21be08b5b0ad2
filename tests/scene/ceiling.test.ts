import { describe, expect, it } from 'vitest';
import type { CampusDocument } from '../../src/model/schema/document';
import { isSpaceUse } from '../../src/model/schema/space-use';
import { ceilingGeometry } from '../../src/scene/walk/ceiling-geometry';
import { twoRooms } from '../model/edit/two-rooms';

/** Area that is seen from below, square metres: what faces up is seen from there by its back. */
function areaOf(document: CampusDocument | null, origin: readonly [number, number]): number {
  const geometry = ceilingGeometry(document, document && 'storey_1', origin);
  const [position, index] = [geometry.getAttribute('position'), geometry.index!];
  let sum = 0;
  for (let k = 0; k < index.count; k += 3) {
    const [a, b, c] = [index.getX(k), index.getX(k + 1), index.getX(k + 2)];
    const [ax, ay] = [position.getX(a), position.getY(a)];
    sum +=
      ((position.getX(b) - ax) * (position.getY(c) - ay) -
        (position.getX(c) - ax) * (position.getY(b) - ay)) /
      2;
  }
  return sum;
}

/** The two rooms, the first used for something else. */
function firstUsedAs(use: string): CampusDocument {
  const document = twoRooms('area');
  const [first] = Object.values(document.spaces);
  if (!first || !isSpaceUse(use)) throw new Error('no such room');
  return { ...document, spaces: { ...document.spaces, [first.id]: { ...first, use } } };
}

describe('the ceiling', () => {
  it('lies over each room, wherever the picture has its origin', () => {
    expect(areaOf(twoRooms('area'), [0, 0])).toBeCloseTo(24, 3);
    expect(areaOf(twoRooms('area'), [7, -3])).toBeCloseTo(24, 3);
    expect(areaOf(null, [0, 0])).toBe(0);
  });

  it.each(['stair', 'void', 'outdoor'])('leaves %s open', (use) => {
    expect(areaOf(firstUsedAs(use), [0, 0])).toBeCloseTo(12, 3);
  });
});
