import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { stairShaft } from '../../../src/model/query/stair-shaft';
import { door } from '../../analyses/way-out/houses';
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
