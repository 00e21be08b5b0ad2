import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { stairShaft } from '../../../src/model/query/stair-shaft';
import { door } from '../../analyses/way-out/houses';
import { doorNS } from '../../analyses/egress/houses';
import { boxFeature } from '../derive/read-plan';
import { twoStairs } from '../../analyses/egress/two-stairs';

const shaftOf = (document: CampusDocument, id: string) => {
  const opening = lookUp(document.openings, door(id))!;
  return stairShaft(document, opening);
};
/** The same house with every door that joins two rooms saying nothing of them. */
const unsaid = (document: CampusDocument): CampusDocument => ({
  ...document,
  openings: Object.fromEntries(
    Object.entries(document.openings).map(([id, opening]) => [id, { ...opening, spaces: null }]),
  ),
});

describe('the stair that a door leads into', () => {
  const { document } = twoStairs({ yard: true, hill: true });

  it('has the doors of all its storeys, and not those of the other stair nor that into the open', () => {
    for (const id of ['eG', 'eU', 'eV']) {
      expect(shaftOf(document, id)?.doors).toEqual([door('eG'), door('eU'), door('eV')]);
    }
    expect(shaftOf(document, 'wU')?.doors).toEqual([door('wG'), door('wU'), door('wV')]);
    expect(shaftOf(document, 'eU')?.space).toBe('space_EU');
  });

  it('has the doors that lead into it from a roof: nothing lies beyond, and they are no way into the open', () => {
    // V is not at ground: what nobody says of a door there is that it leads to no open ground.
    const rest = [true, false, undefined].map((exit, i) =>
      doorNS(`roof${i}`, 24, [1 + 2 * i, 2 + 2 * i], ['EV', null], {
        storey: 'V',
        ...(exit === undefined ? {} : { exit }),
      }),
    );
    const over = twoStairs({ yard: true, rest }).document;
    const doors = [door('eG'), door('eU'), door('eV'), door('roof1'), door('roof2')];
    expect(new Set(shaftOf(over, 'eU')?.doors)).toEqual(new Set(doors));
    expect(new Set(shaftOf(over, 'roof1')?.doors)).toEqual(new Set(doors));
  });

  it('is found by what lies beside a door that says nothing of it', () => {
    expect(shaftOf(unsaid(document), 'eV')).toEqual(shaftOf(document, 'eV'));
  });

  it('holds together where a door parts it', () => {
    const parted = twoStairs({ yard: true, parted: true }).document;
    expect(shaftOf(parted, 'eU')?.doors).toEqual([door('eG'), door('eU'), door('eV')]);
    expect(shaftOf(parted, 'part')).toBeNull();
  });

  it('is none behind doors of rooms and doors out', () => {
    for (const id of ['rU', 'hill', 'out']) expect(shaftOf(document, id)).toBeNull();
  });

  it('is not that of another building that lies over it or under it', () => {
    // N is a storey of another building: a stair there, and a room beside it.
    const over = twoStairs({
      yard: true,
      hill: true,
      rest: [
        boxFeature('space', [20.2, 0, 24, 8.5], { id: 'EN', use: 'stair', storey: 'N' }),
        boxFeature('space', [0, 0, 20, 2], { id: 'CN', use: 'corridor', storey: 'N' }),
        doorNS('eN', 20.1, [0.5, 1.4], ['CN', 'EN'], { storey: 'N' }),
      ],
    }).document;
    expect(shaftOf(over, 'eU')).toEqual(shaftOf(document, 'eU'));
    expect(shaftOf(over, 'eN')).toEqual({ space: 'space_EN', doors: [door('eN')] });
  });

  it('has no windows among its doors, nor what a person took out', () => {
    const having = (part: object): CampusDocument => ({
      ...document,
      openings: {
        ...document.openings,
        [door('eG')]: { ...lookUp(document.openings, door('eG'))!, ...part },
      },
    });
    for (const part of [{ kind: 'window' }, { rejected: true }] as const) {
      expect(shaftOf(having(part), 'eU')?.doors).toEqual([door('eU'), door('eV')]);
    }
  });
});
