import { describe, expect, it } from 'vitest';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Profile } from '../../../src/model/schema/profiles';
import type { StoreyId } from '../../../src/model/schema/ids';
import { usualLimit } from '../../../src/session/egress/tint/usual-limit';
import { smallDocument } from '../../model/small-document';

const document = smallDocument();
const [WARDS, OTHERS] = ['storey_L1' as StoreyId, 'storey_L2' as StoreyId];

/** The small plan with another code, and a building of so many metres with or without sprinklers. */
function plan(profile: Profile, height: number, sprinklered: boolean): CampusDocument {
  const storeys = Object.fromEntries(
    Object.entries(document.storeys).map(([id, storey]) => [
      id,
      { ...storey, height: height / 2, elevation: id === OTHERS ? height / 2 : 0 },
    ]),
  ) as CampusDocument['storeys'];
  const buildings = Object.fromEntries(
    Object.entries(document.buildings).map(([id, building]) => [
      id,
      { ...building, sprinklered, fireGrade: 1 },
    ]),
  ) as CampusDocument['buildings'];
  return { ...document, campus: { ...document.campus, profile }, storeys, buildings };
}

describe('the distance that no place of a storey may be farther than', () => {
  // GB 50016 T5.5.17: to the door of the room and from there between two exits; a quarter more with sprinklers.
  it.each([
    [8, false, WARDS, 20 + 35],
    [8, true, WARDS, 1.25 * (20 + 35)],
    [60, false, WARDS, 12 + 24],
    [60, true, WARDS, 1.25 * (12 + 24)],
    [60, false, OTHERS, 15 + 30],
  ] as const)('by GB 50016, %d m high, sprinklers %s, %s: %d m', (height, sprinklered, storey, metres) => {
    const limit = usualLimit(plan('cn', height, sprinklered), storey);
    expect(limit?.metres).toBeCloseTo(metres, 6);
    expect(limit?.parts.map(({ row }) => row.cite.standard)).toEqual(['GB 50016', 'GB 50016']);
  });

  it('is that of one rule where a code measures from any point', () => {
    // NFPA 101 18.2.6.2.1: 200 ft in sprinklered buildings.
    const nfpa = usualLimit(plan('nfpa', 8, true), WARDS);
    expect(nfpa?.metres).toBeCloseTo(60.96, 2);
    expect(nfpa?.parts).toHaveLength(1);
    expect(usualLimit(plan('uk', 8, true), WARDS)?.parts).toHaveLength(1);
    // The same asked of a plan that keeps to another code.
    expect(usualLimit(plan('cn', 8, true), WARDS, 'nfpa')).toEqual(nfpa);
  });
});
