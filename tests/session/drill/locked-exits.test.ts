import { describe, expect, it } from 'vitest';
import { leadsOff, storeyExits } from '../../../src/session/drill/locked-exits';
import { lookUp } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { corridorHouse, door, doorFeature, G } from '../../analyses/way-out/houses';

/** Two stairs off a corridor, the second with two doors. */
const { document } = corridorHouse([
  boxFeature('space', [8.2, 2.2, 11, 6], { id: 'S1', use: 'stair' }),
  boxFeature('space', [12, 2.2, 16, 6], { id: 'S2', use: 'stair' }),
  doorFeature('s1', [[9, 2.1], [10, 2.1]], { spaces: ['S1', 'C'] }), // prettier-ignore
  doorFeature('s2a', [[12.5, 2.1], [13.5, 2.1]], { spaces: ['S2', 'C'] }), // prettier-ignore
  doorFeature('s2b', [[14, 2.1], [15, 2.1]], { spaces: ['S2', 'C'] }), // prettier-ignore
]);
const barred = (...ids: string[]) => {
  const { barredStairs, barredExits, stairs, exits } = storeyExits(document, G, new Set(ids.map(door)));
  return {
    stairs: `${barredStairs.map(({ stair }) => stair).join()} of ${stairs.length}`,
    exits: `${barredExits.map(({ id }) => id).join()} of ${exits.length}`,
  };
};

describe('stairs and exits of a storey', () => {
  it('are barred when all their doors are', () => {
    expect(barred()).toEqual({ stairs: ' of 2', exits: ' of 2' });
    expect(barred('s1', 'west', 'room')).toEqual({
      stairs: `${makeId('space', 'S1')} of 2`,
      exits: `${door('west')} of 2`,
    });
    expect(barred('s2a').stairs).toBe(' of 2');
    expect(barred('s2a', 's2b').stairs).toBe(`${makeId('space', 'S2')} of 2`);
  });

  it('are told from doors that lead nowhere else', () => {
    const off = (id: string) => leadsOff(document, lookUp(document.openings, door(id))!);
    expect([off('s1'), off('west'), off('room')]).toEqual([true, true, false]);
  });
});
