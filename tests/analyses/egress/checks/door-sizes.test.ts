import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/egress/result';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import type { MessageParams } from '../../../../src/base/message';
import type { EntityFields } from '../../../../src/model/edit/update-entities';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';
import { changed } from './asked';

const codes = (plan: WalkingPlan, code: string, profile: 'cn' | 'nfpa' | 'uk' = 'cn') =>
  computeEgress(plan, { ...USUAL_QUESTION, profile })
    .findings.filter((finding) => finding.code === code)
    .map(({ id, params }): MessageParams => ({ ...params, id }));

/** A room on a corridor, the leaf of its door, of the door to the open and of one across the corridor. */
const house = ({
  use = 'ward',
  room = {},
  out = {},
  across = {},
  rest = [],
}: {
  readonly use?: string;
  readonly room?: Record<string, unknown>;
  readonly out?: Record<string, unknown>;
  readonly across?: Record<string, unknown>;
  readonly rest?: readonly unknown[];
}): WalkingPlan =>
  houseOf([
    boxFeature('space', [0, 0, 10, 2.4], { id: 'C', use: 'corridor' }),
    boxFeature('space', [10.2, 0, 20, 2.4], { id: 'C2', use: 'corridor' }),
    boxFeature('space', [2, 2.6, 8, 8], { id: 'R', use }),
    doorNS('out', 0, [0.5, 2], ['C', null], { exit: true, ...out }),
    doorNS('out2', 20, [0.5, 2], ['C2', null], { exit: true }),
    doorNS('across', 10.1, [0.5, 2], ['C', 'C2'], across),
    doorEW('room', [3, 4.5], 2.5, ['R', 'C'], room),
    ...rest,
  ]);

describe('doors for beds, GB 51039: 1.1 m', () => {
  it.each([
    ['ward', 1.1, 0],
    ['ward', 1.05, 1],
    ['icu', 1.05, 1],
    ['observation', 0.9, 1],
    ['office', 0.9, 0],
    // Cots.
    ['newborn', 0.9, 0],
    ['nicu', 0.9, 0],
  ])('%s with %s m clear: %s findings', (use, clearWidth, count) => {
    expect(codes(house({ use, room: { clearWidth } }), 'egress.bed-door-narrow')).toHaveLength(count);
  });

  it('one door that lets a bed through is enough, and where none does the widest is told', () => {
    const second = (clearWidth: number) => [doorEW('wide', [6, 7.5], 2.5, ['R', 'C'], { clearWidth })];
    const room = { clearWidth: 0.9 };
    expect(codes(house({ room, rest: second(1.2) }), 'egress.bed-door-narrow')).toEqual([]);
    expect(codes(house({ room, rest: second(1) }), 'egress.bed-door-narrow')).toEqual([
      expect.objectContaining({
        id: 'egress.bed-door-narrow:space_R',
        door: 'opening_wide',
        width: 1,
        needed: 1.1,
        clear: true,
      }),
    ]);
  });

  it('tells where only the leaf is known, and goes by the beds of a room whatever its use', () => {
    const plan = house({ use: 'treatment', room: { width: 1 } });
    expect(codes(plan, 'egress.bed-door-narrow')).toEqual([]);
    expect(codes(changed(plan, 'spaces', 'space_R', { beds: 2 }), 'egress.bed-door-narrow')).toEqual([
      expect.objectContaining({ clear: false, beds: 2, use: 'treatment' }),
    ]);
  });

  it('NFPA 101 asks for 41.5 in, HTM 05-02 for 1.1 m', () => {
    const plan = house({ room: { clearWidth: 1.052 } });
    expect(codes(plan, 'egress.bed-door-narrow', 'nfpa')).toEqual([]);
    expect(codes(plan, 'egress.bed-door-narrow', 'uk')).toHaveLength(1);
  });
});

describe('any door on a way out, GB 55037 7.1.4: 0.8 m, and 1.1 m to the open', () => {
  const narrow = (plan: WalkingPlan) =>
    codes(plan, 'egress.door-narrow').map((told) => [told['id'], told['needed']]);

  it.each([
    [{ room: { clearWidth: 0.8 } }, []],
    [{ room: { clearWidth: 0.75 } }, [['egress.door-narrow:opening_room', 0.8]]],
    [{ across: { clearWidth: 0.75 } }, [['egress.door-narrow:opening_across', 0.8]]],
    [{ out: { clearWidth: 1.1 } }, []],
    [{ out: { clearWidth: 1.05 } }, [['egress.door-narrow:opening_out', 1.1]]],
  ])('%j', (change, expected) => {
    expect(narrow(house({ use: 'office', ...change }))).toEqual(expected);
  });

  it('a room’s own door to the open is no exit of the storey', () => {
    const own = [doorEW('own', [6, 6.9], 8, ['R', null], { exit: true, clearWidth: 0.85 })];
    expect(narrow(house({ use: 'office', rest: own }))).toEqual([]);
  });

  it('doors of stairs', () => {
    const plan = stairwell({ high: { clearWidth: 0.7 }, out: { clearWidth: 1.2 } });
    expect(narrow(plan)).toContainEqual(['egress.door-narrow:opening_high', 0.8]);
  });
});

describe('which way doors open, GB 50016 6.4.11: 60 people in a room, 30 a door', () => {
  const swing = (
    persons: number,
    fields: EntityFields<'openings'>,
    doors = 1,
    profile: 'cn' | 'nfpa' | 'uk' = 'cn',
  ) => {
    const more = Array.from({ length: doors - 1 }, (_, i) =>
      doorEW(`more${i}`, [5 + i * 1.2, 6 + i * 1.2], 2.5, ['R', 'C']),
    );
    const plan = changed(house({ use: 'meeting', rest: more }), 'spaces', 'space_R', { occupants: persons });
    return codes(changed(plan, 'openings', 'opening_room', fields), 'egress.door-swing', profile);
  };
  const inward = { opensInto: 'space_R' } as const;

  it.each([
    [30, 1, 0],
    [31, 1, 1],
    [60, 2, 0],
    [61, 2, 1],
    [61, 3, 1],
  ])('%s people, %s doors: %s findings', (persons, doors, count) => {
    expect(swing(persons, inward, doors)).toHaveLength(count);
  });

  it.each([
    ['outward', { opensInto: 'space_C' }],
    ['of which nobody says how it opens', { opensInto: null }],
    ['both ways', { ...inward, swing: 'both' }],
    ['sliding', { ...inward, leaf: 'sliding' }],
  ] satisfies [string, EntityFields<'openings'>][])('a door that opens %s is left aside', (_, fields) => {
    expect(swing(100, fields)).toEqual([]);
  });

  it('NFPA 101 lets 49 people out through doors that open inward, Document B 60', () => {
    expect(swing(50, inward, 1, 'nfpa')).toHaveLength(1);
    expect(swing(49, inward, 1, 'nfpa')).toEqual([]);
    expect(swing(60, inward, 1, 'uk')).toEqual([]);
    expect(swing(61, inward, 1, 'uk')).toHaveLength(1);
  });

  it('an exit of the storey that opens into the corridor', () => {
    const full = changed(house({ use: 'meeting' }), 'spaces', 'space_R', { occupants: 100 });
    const plan = changed(full, 'openings', 'opening_out', { opensInto: 'space_C' });
    expect(codes(plan, 'egress.door-swing')).toEqual([
      expect.objectContaining({ id: 'egress.door-swing:opening_out', persons: 100, doors: 2 }),
    ]);
  });
});
