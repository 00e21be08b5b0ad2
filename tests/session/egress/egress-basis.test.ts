import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { tableOf, type CampusDocument } from '../../../src/model/schema/document';
import type { EntityKind } from '../../../src/model/schema/ids';
import { concernsEgress, sameBasis } from '../../../src/session/egress/egress-basis';

const ward = smallWard();
const NAME = { zh: '别的名字', en: 'Another name' };

/** The document with one entity that is another in some fields; null = it is gone. */
function edited(
  document: CampusDocument,
  kind: EntityKind,
  index: number,
  change: Readonly<Record<string, unknown>> | null,
): CampusDocument {
  const entries = Object.entries<object>(document[kind]);
  const at = index % entries.length;
  const next = entries.flatMap(([id, entity], i) =>
    i !== at ? [[id, entity]] : change === null ? [] : [[id, { ...entity, ...change }]],
  );
  // The test changes what the schema allows.
  return { ...document, [kind]: Object.fromEntries(next) } as CampusDocument;
}
/** Of which kinds a check reads anything; of assets it depends on what they are. */
const READ: Readonly<Record<Exclude<EntityKind, 'assets'>, boolean>> = {
  buildings: true,
  storeys: true,
  spaces: true,
  walls: true,
  openings: true,
  flights: true,
  landings: true,
  lifts: true,
  compartments: true,
  obstacles: true,
  columns: true,
  outdoors: true,
  exits: true,
  departments: false,
  people: false,
  populations: true,
  calculationUnits: false,
  variants: false,
};
/** How many there are, hour by hour. */
const HOURS = Array.from({ length: 24 }, () => 1);
const NAMED = ['spaces', 'openings', 'storeys', 'assets'] as const satisfies readonly EntityKind[];

describe('what of a plan ways out go by', () => {
  it('are not names: the check tells the same', () => {
    const before = computeEgress(walkingPlan(ward), USUAL_QUESTION);
    for (const kind of NAMED) {
      const now = edited(ward, kind, 1, { name: NAME });
      expect(concernsEgress(ward, now, true)).toBe(false);
      expect(computeEgress(walkingPlan(now), USUAL_QUESTION)).toEqual(before);
    }
  });

  it('are all other fields of what one walks on and through, whatever was edited before', () => {
    const kinds = fc.constantFrom('spaces', 'openings', 'walls', 'storeys' as const);
    const edits = fc.array(fc.tuple(kinds, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(edits, (steps) => {
        let document = ward;
        let concerned = false;
        for (const [kind, index, named] of steps) {
          const change = named ? { name: NAME } : { marker: index };
          // Walls have no name: what is set there is a change like any other.
          document = edited(document, kind, index, change);
          concerned ||= !named || kind === 'walls';
        }
        expect(concernsEgress(ward, document, false)).toBe(concerned);
        expect(concernsEgress(document, ward, true)).toBe(concerned);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('are things put up and taken away, signs only for what is found', () => {
    expect(concernsEgress(ward, edited(ward, 'openings', 0, null), false)).toBe(true);
    expect(concernsEgress(edited(ward, 'openings', 0, null), ward, false)).toBe(true);
    const kinds = Object.values(ward.assets).map(({ kind }) => kind);
    for (const [i, kind] of kinds.entries()) {
      const gone = edited(ward, 'assets', i, null);
      const read = kind === 'exit-sign' || kind === 'emergency-light' || kind === 'fire-shutter';
      expect([kind, concernsEgress(ward, gone, true)]).toEqual([kind, read]);
      expect(concernsEgress(ward, gone, false)).toBe(false);
    }
    expect(concernsEgress(ward, { ...ward, campus: { ...ward.campus, profile: 'uk' } }, false)).toBe(true);
  });

  it.each(Object.entries(READ))('are those of %s that are drawn or taken away: %s', (kind, read) => {
    const made = {
      ...ward,
      [kind]: { ...tableOf(ward, kind as EntityKind), made: { id: 'made' } },
    } as CampusDocument;
    for (const signs of [false, true]) {
      expect(concernsEgress(ward, made, signs)).toBe(read);
      expect(concernsEgress(made, ward, signs)).toBe(read);
    }
  });

  it.each<[EntityKind, Readonly<Record<string, unknown>>]>([
    ['populations', { byHour: Array.from({ length: 24 }, () => 7) }],
    ['populations', { spaces: [] }],
    ['populations', { role: 'visitor' }],
    ['buildings', { height: 60 }],
    ['buildings', { sprinklered: true }],
    ['buildings', { fireGrade: 3 }],
    ['openings', { lockSchedule: [{ from: '20:00', to: '07:00' }] }],
    ['openings', { locked: true }],
    ['openings', { clearWidth: 0.7 }],
    ['spaces', { occupants: 12 }],
    ['spaces', { beds: 12 }],
    ['spaces', { use: 'archive' }],
  ])('are, of %s, %j', (kind, change) => {
    const crowd = {
      ...ward,
      populations: { crowd: { id: 'crowd', role: 'staff', spaces: ['space_1'], byHour: HOURS } },
    } as unknown as CampusDocument;
    const now = edited(crowd, kind, 0, change);
    for (const signs of [false, true]) {
      expect(concernsEgress(crowd, now, signs)).toBe(true);
      expect(concernsEgress(now, crowd, signs)).toBe(true);
    }
  });

  it('are names of rooms of light panels', () => {
    const light = edited(ward, 'spaces', 0, { name: { zh: '彩钢板房', en: null } });
    expect(concernsEgress(ward, light, false)).toBe(true);
    expect(concernsEgress(light, edited(light, 'spaces', 0, { name: NAME }), false)).toBe(true);
  });

  it('are the hour, the code and the doors, in their order or another plan’s', () => {
    const basis = { planKey: 'a', document: ward, code: null, hour: null, closed: [] };
    expect(sameBasis(basis, { ...basis }, true)).toBe(true);
    expect(sameBasis(basis, { ...basis, hour: '02:00' }, false)).toBe(false);
    expect(sameBasis(basis, { ...basis, code: 'uk' }, false)).toBe(false);
    expect(sameBasis(basis, { ...basis, planKey: 'b' }, false)).toBe(false);
  });
});
