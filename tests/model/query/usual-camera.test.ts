import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { usualHeading } from '../../../src/model/query/usual-camera';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';

const storey = makeId('storey', 'L1');
const box = (x0: number, x1: number) => ({
  outer: [
    [x0, 0],
    [x1, 0],
    [x1, 4],
    [x0, 4],
  ] as const,
  holes: [],
});

describe('where a new camera looks', () => {
  let document = applyPatch(
    emptyDocument(),
    addEntities(emptyDocument(), 'storeys', [{ id: storey, elevation: 0 }]),
  );
  document = applyPatch(
    document,
    addEntities(document, 'spaces', [
      { id: makeId('space', 'A'), storey, outline: box(0, 10), use: 'ward' },
      { id: makeId('space', 'B'), storey, outline: box(11, 41), use: 'corridor' },
    ]),
  );
  it.each([
    ['from the west wall of a room to the east', 0.1, 2, 0],
    ['from its south wall to the north', 5, 0.1, 90],
    ['from its north wall to the south', 5, 3.9, -90],
    ['from a corner away from the nearer wall', 0.1, 0.2, 0],
    ['along a corridor to where it is longer', 15, 0.1, 0],
    ['along it the other way', 38, 3.9, 180],
  ])('%s', (_, x, y, degrees) => {
    const heading = usualHeading(document, storey, x, y)!;
    const radians = (degrees * Math.PI) / 180;
    expect(Math.cos(heading)).toBeCloseTo(Math.cos(radians), 9);
    expect(Math.sin(heading)).toBeCloseTo(Math.sin(radians), 9);
  });

  it('is unknown outside of all spaces', () => expect(usualHeading(document, storey, 50, 2)).toBeNull());
});
