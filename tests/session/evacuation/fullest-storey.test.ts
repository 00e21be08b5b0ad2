import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { fullestStorey, shownStoreys } from '../../../src/session/evacuation/fullest-storey';
import { newPlayedCrowd } from '../../../src/simulation/recording/played-crowd';
import { cases } from '../../support/cases';

const ids = ['a', 'b', 'c', 'd'].map((id) => makeId('storey', id));

it('nobody is on no storey; of equal ones the first named is the fullest', () => {
  expect(fullestStorey([])).toBeNull();
  expect(fullestStorey([ids[1]!, ids[0]!, ids[0]!, ids[1]!])).toEqual({ storey: ids[1], people: 2 });
});

it.each(Array.from({ length: cases(40) }, (_, i) => i))('the fullest has as many as any, seed %i', (seed) => {
  const random = seededRandom(seed);
  const all = Array.from({ length: 1 + random.index(30) }, () => ids[random.index(4)]!);
  const counts = ids.map((id) => all.filter((each) => each === id).length);
  const fullest = fullestStorey(all)!;
  expect(fullest.people).toBe(Math.max(...counts));
  expect(counts[ids.indexOf(fullest.storey)]).toBe(fullest.people);
});

it('people are where the time on show has them, and where they are placed before a run or while they are put', () => {
  const crowd = newPlayedCrowd(3);
  crowd.count = 2;
  crowd.storey.set([1, 2, 0]);
  const placed = [{ storey: ids[3]! }];
  const storeys = ids.slice(0, 2);
  expect([...shownStoreys({ crowd, storeys }, placed, false)]).toEqual([ids[1]]);
  expect([...shownStoreys({ crowd, storeys }, placed, true)]).toEqual([ids[3]]);
  expect([...shownStoreys({ crowd: null, storeys }, placed, false)]).toEqual([ids[3]]);
  expect([...shownStoreys({ crowd: null, storeys }, null, false)]).toEqual([]);
});
