import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { standingAt } from '../../../src/model/query/standing-at';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';

const storey = makeId('storey', 'L1');
const strip = (x0: number, x1: number) => ({
  outer: [
    [x0, 0],
    [x1, 0],
    [x1, 5],
    [x0, 5],
  ] as const,
  holes: [],
});

describe('what is at a place', () => {
  let document = emptyDocument();
  document = applyPatch(document, addEntities(document, 'storeys', [{ id: storey, elevation: 0 }]));
  document = applyPatch(
    document,
    addEntities(document, 'spaces', [
      { id: makeId('space', 'A'), storey, outline: strip(0, 10), use: 'corridor' },
      { id: makeId('space', 'B'), storey, outline: strip(10.3, 20), use: 'roof' },
    ]),
  );
  document = applyPatch(
    document,
    addEntities(document, 'outdoors', [{ id: makeId('outdoor', 'Y'), storey, outline: strip(22, 30) }]),
  );
  it.each([
    [5, 'floor'],
    [10, 'floor'],
    [10.15, 'wall'],
    [15, 'open'],
    [20.9, 'wall'],
    [21.01, 'wall'],
    [25, 'open'],
    [32, 'nothing'],
  ])('at %d m it is %s', (x, standing) => {
    expect(standingAt(document, storey, x, 2)).toBe(standing);
  });
});
