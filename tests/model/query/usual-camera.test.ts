import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { usualHeading, usualMount } from '../../../src/model/query/usual-camera';
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

describe('how high a new camera hangs', () => {
  const withRoom = (height: number, ceilingHeight: number | null) => {
    const bare = applyPatch(
      emptyDocument(),
      addEntities(emptyDocument(), 'storeys', [{ id: storey, elevation: 0, height }]),
    );
    const room = {
      id: makeId('space', 'A'),
      storey,
      outline: box(0, 10),
      use: 'ward',
      ceilingHeight,
    } as const;
    return applyPatch(bare, addEntities(bare, 'spaces', [room]));
  };
  it.each([
    ['as usual where there is room', 3.6, null, 5, 2.8],
    ['right under a lower ceiling', 3.6, 2.4, 5, 2.3],
    ['right under a low storey', 2.5, null, 5, 2.4],
    ['as usual in a hall of several storeys', 3.6, 12, 5, 2.8],
    ['by its storey outside of all spaces', 2.5, 2.2, 50, 2.4],
  ])('%s', (_, height, ceiling, x, expected) =>
    expect(usualMount(withRoom(height, ceiling), storey, x, 2)).toBe(expected),
  );
});
