import { expect, it } from 'vitest';
import { makeId } from '../../src/model/schema/ids';
import { strayFloor } from '../../src/widgets/stray-floor';

const space = (uncovered: number) => ({ space: makeId('space', 's'), area: 100, uncovered, worst: null });

it('is what the headline counts and no room is named for: doorways, and scraps of rooms', () => {
  const storeys = [
    { uncovered: 12.68, bySpace: [space(12.5), space(0)] },
    // Scraps of two rooms, each too little to be told.
    { uncovered: 0.015, bySpace: [space(0.008), space(0.007)] },
  ];
  expect(strayFloor(storeys)).toBeCloseTo(0.195, 9);
});

it('is nothing where rooms account for all, whatever rounding leaves', () => {
  expect(strayFloor([{ uncovered: 0.1 + 0.2 + 1e-9, bySpace: [space(0.1), space(0.2)] }])).toBe(0);
  expect(strayFloor([{ uncovered: 0.3, bySpace: [space(0.2), space(0.1 + 1e-9)] }])).toBe(0);
  expect(strayFloor([])).toBe(0);
});
