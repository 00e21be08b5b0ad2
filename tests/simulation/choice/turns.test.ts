import { expect, it } from 'vitest';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import { partiesOf } from '../../../src/simulation/choice/parties-of';
import { turnsOf } from '../../../src/simulation/choice/turns';

it('everybody has one turn, which hangs on nothing but their lot', () => {
  const lot = Uint32Array.of(7, 4_294_967_295, 4, 10, 1);
  expect(turnsOf([0, 1, 2, 3, 4], lot, 3)).toEqual([[1], [0, 2, 3, 4], []]);
  expect(turnsOf([2, 0], lot, 1)).toEqual([[2, 0]]);
  expect(turnsOf([], lot, 2)).toEqual([[], []]);
});

it('a party goes by its lowest lot, of equal ones by the lowest number', () => {
  const crowd = newCrowd(5);
  crowd.party.set([0, 0, -1, 0, 0]);
  crowd.lot.set([9, 3, 0, 3, 4]);
  const { members } = partiesOf(crowd);
  expect(members).toEqual([[1, 3, 4, 0], [1, 3, 4, 0], null, [1, 3, 4, 0], [1, 3, 4, 0]]);
});
