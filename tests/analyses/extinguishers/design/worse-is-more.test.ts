import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { assetsOf } from '../../../../src/model/query/assets-of';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId, type SpaceId } from '../../../../src/model/schema/ids';
import { cases } from '../../../support/cases';
import { withEntitiesOf } from '../../../standards/extinguishers/house';

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };
const ward = smallWard();
const plan = walkingPlan(ward);

const violations = (document: CampusDocument, away: readonly string[] = []) =>
  extinguisherDesign(walkingPlan(document, plan), {
    ...QUESTION,
    away: assetsOf(document, 'extinguisher', null).flatMap(({ id }) => (away.includes(id) ? [id] : [])),
  }).findings.filter(({ severity }) => severity !== 'info');

const UNIT = makeId('unit', 'x');
const together = (spaces: readonly SpaceId[]): CampusDocument =>
  withEntitiesOf(ward, 'calculationUnits', [
    { id: UNIT, storey: ward.spaces[spaces[0]!]!.storey, spaces: [...spaces] },
  ]);

const before = violations(ward);
const rooms = Object.values(ward.spaces)
  .filter(({ id, use }) => id.startsWith('space_L1.') && (use.endsWith('ward') || use === 'toilet'))
  .map(({ id }) => id);

describe('what is worse has no fewer violations', () => {
  it('two wards out of reach put together with a toilet: nothing there suits, there are none of two, and both stay told', () => {
    const found = violations(together(rooms.filter((id) => /\.(S10|N1|N1t)$/.test(id))));
    const fresh = found.filter(({ params }) => params['unit'] === UNIT);
    expect(fresh.map(({ code }) => code)).toEqual(['extinguisher.class-unprotected', 'extinguisher.too-few']);
    expect(fresh[1]?.params).toMatchObject({ count: 0, needed: 2 });
    // The larger ward, of 23.6 m², is the one that the unit's own finding is placed in.
    expect(fresh[0]?.place.space).toBe('space_L1.S10');
    const told = found.map(({ id }) => id);
    expect(told).toContain('extinguisher.uncovered:space_L1.N1');
    expect(told).not.toContain('extinguisher.uncovered:space_L1.S10');
    expect(found).toHaveLength(before.length + 1);
  });

  it('any rooms that nothing stands in, put together', () => {
    expect(rooms.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.subarray(rooms, { minLength: 1 }), (spaces) => {
        expect(violations(together(spaces)).length).toBeGreaterThan(before.length);
      }),
      { seed: 5, numRuns: cases(12) },
    );
  }, 60_000);

  it('one extinguisher after the other taken away, as long as one is left', () => {
    const all = assetsOf(ward, 'extinguisher', null).map(({ id }) => id);
    for (const first of all) {
      const order = [first, ...all.filter((id) => id !== first)].slice(0, -1);
      const counts = order.map((_, i) => violations(ward, order.slice(0, i + 1)).length);
      expect([before.length, ...counts]).toEqual([before.length, ...counts].toSorted((a, b) => a - b));
    }
  }, 60_000);
});
