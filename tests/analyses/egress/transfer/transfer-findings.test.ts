import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { makeId } from '../../../../src/model/schema/ids';
import type { Mobility } from '../../../../src/model/schema/mobilities';
import type { PopulationRole } from '../../../../src/model/schema/population-roles';
import { boxFeature } from '../../../model/derive/read-plan';
import { changed } from '../checks/asked';
import { doorEW, doorNS, houseOf } from '../houses';

/**
 * Two compartments of 20 by 8 m side by side, a corridor through both with a fire door between at x = 20 and an exit at each end, a ward and a
 * nurse station in the west. From the middle of the ward's door at x = 10 it is 10 m to the fire door.
 */
const house = (rating: string | null, rest: readonly unknown[] = []): WalkingPlan =>
  houseOf([
    boxFeature('space', [0, 0, 19.9, 2], { id: 'W', use: 'corridor' }),
    boxFeature('space', [20.1, 0, 40, 2], { id: 'E', use: 'corridor' }),
    boxFeature('space', [8, 2.2, 12, 8], { id: 'R', use: 'ward' }),
    boxFeature('space', [13, 2.2, 17, 8], { id: 'N', use: 'nurse-station' }),
    boxFeature('compartment', [0, 0, 20, 8], { id: 'KW' }),
    boxFeature('compartment', [20, 0, 40, 8], { id: 'KE' }),
    doorEW('r', [9.4, 10.6], 2.1, ['R', 'W']),
    doorEW('n', [14.5, 15.5], 2.1, ['N', 'W']),
    doorNS('mid', 20, [0.4, 1.6], ['W', 'E'], rating === null ? {} : { fireRating: rating }),
    doorNS('west', 0, [0.5, 1.5], ['W', null], { exit: true }),
    doorNS('east', 40, [0.5, 1.5], ['E', null], { exit: true }),
    ...rest,
  ]);

interface People {
  readonly mobility: Partial<Record<Mobility, number>>;
  /** By day and, from 20 to 8, at night. */
  readonly nurses: readonly [day: number, night: number];
  readonly carers?: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function peopled(
  { document }: WalkingPlan,
  { mobility, nurses: [day, night], carers = 0 }: People,
): WalkingPlan {
  const heads = Object.values(mobility).reduce((sum, count) => sum + count, 0);
  const population = (role: PopulationRole, space: string, byHour: readonly number[], more: object = {}) => ({
    id: makeId('population', role),
    name: { zh: role, en: role },
    role,
    spaces: [makeId('space', space)],
    byHour: [...byHour],
    ...more,
  });
  return walkingPlan(
    applyPatch(
      document,
      addEntities(document, 'populations', [
        population(
          'inpatient',
          'R',
          HOURS.map(() => heads),
          { mobility },
        ),
        population(
          'staff',
          'N',
          HOURS.map((hour) => (hour >= 8 && hour < 20 ? day : night)),
        ),
        population(
          'carer',
          'R',
          HOURS.map(() => carers),
        ),
      ]),
    ),
  );
}

const found = (plan: WalkingPlan, question: Partial<EgressQuestion> = {}) =>
  computeEgress(plan, { ...USUAL_QUESTION, ...question }).findings.filter(
    ({ code }) => code === 'egress.rset-exceeds-aset',
  );

const FULL: People = { mobility: { bed: 12 }, nurses: [12, 2] };

describe('patients who can’t walk, and those who bring them to safety', () => {
  it('too few at night: told at the door that they go to, with how the time is made up', () => {
    const [finding, ...others] = found(peopled(house('甲'), FULL));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'egress.rset-exceeds-aset:compartment_KW',
      severity: 'major',
      cite: { standard: 'NFPA 101' },
      // The open at the west end is as near by a hair: 10 m, and jambs.
      place: { storey: 'storey_G', space: 'space_W' },
      params: {
        at: '00:00',
        limit: 780,
        patients: 12,
        chairs: 0,
        beds: 12,
        equipment: 0,
        staff: 2,
        carers: 0,
        ready: 30,
        trips: 12,
        prepare: 12 * 90,
        wait: 0,
        exits: 1,
        shut: 0,
      },
    });
    // Both nurses with each bed: 30 s, and twelve times 90 s, some 17 m at 0.7 m/s, and back at 1.35 m/s.
    const { metres, seconds, move, back } = finding!.params as Record<string, number>;
    expect(metres).toBeGreaterThan(14);
    expect(metres).toBeLessThan(18);
    expect(move).toBe(Math.round((12 * metres!) / 0.7));
    expect(back).toBe(Math.round((11 * metres!) / 1.35));
    expect(Math.abs(seconds! - (30 + 12 * 90 + move! + back!))).toBeLessThanOrEqual(2);
  });

  it('enough by day, and enough with carers who lend a hand', () => {
    const plan = peopled(house('甲'), FULL);
    expect(found(plan, { hour: '12:00' })).toEqual([]);
    expect(found(plan, { hour: '02:00' })).toHaveLength(1);
    expect(found(peopled(house('甲'), { ...FULL, nurses: [12, 4], carers: 8 }))).toEqual([]);
  });

  it('nothing where all can walk, where nobody tells how they can, and where there is no place for beds', () => {
    expect(found(peopled(house('甲'), { ...FULL, mobility: { walks: 12 } }))).toEqual([]);
    expect(found(house('甲'))).toEqual([]);
    expect(
      found(peopled(house(null), FULL), { closed: ['west', 'east'].map((id) => makeId('opening', id)) }),
    ).toEqual([]);
  });

  it('nothing where two nurses can’t move a bed that wants three: that is no matter of time', () => {
    expect(found(peopled(house('甲'), { mobility: { 'bed-with-equipment': 3 }, nurses: [2, 2] }))).toEqual(
      [],
    );
  });

  it('says how many of its exits are locked', () => {
    const [finding] = found(peopled(house('甲'), FULL), { closed: [makeId('opening', 'west')] });
    expect(finding).toMatchObject({
      place: { space: 'space_W', x: 20, y: 1 },
      params: { exits: 1, shut: 1 },
    });
  });

  it('a refuge room is nearer than the next compartment', () => {
    const refuge = [
      boxFeature('space', [8, -6, 12, -0.2], { id: 'F', use: 'refuge' }),
      doorEW('f', [9.4, 10.6], -0.1, ['F', 'W'], { fireRating: '甲' }),
    ];
    const [finding] = found(peopled(house('甲', refuge), FULL));
    expect(finding).toMatchObject({ place: { space: 'space_W', x: 10, y: -0.1 } });
    expect(finding!.params['metres']).toBeLessThan(9);
  });

  it('a refuge room whose door is locked at the hour is no place to bring anybody to', () => {
    const refuge = [
      boxFeature('space', [8, -6, 12, -0.2], { id: 'F', use: 'refuge' }),
      doorEW('f', [9.4, 10.6], -0.1, ['F', 'W'], { fireRating: '甲' }),
    ];
    const people = { ...FULL, nurses: [2, 2] } as const;
    const plan = changed(peopled(house('甲', refuge), people), 'openings', makeId('opening', 'f'), {
      lockSchedule: [{ from: '20:00', to: '07:00' }],
    });
    const placeAt = (hour: string) => found(plan, { hour }).map(({ place }) => [place!.x, place!.y]);
    expect(placeAt('12:00')).toEqual([[10, -0.1]]);
    // As if it weren't there.
    const without = found(peopled(house('甲'), people), { hour: '02:00' });
    expect(placeAt('02:00')).toEqual(without.map(({ place }) => [place!.x, place!.y]));
    expect(without).toHaveLength(1);
  });

  describe('a small room in the next compartment', () => {
    /** South of the corridor, by a fire door across from the ward; its compartment is a third one with an exit of its own. */
    const beside = (use: string): readonly unknown[] => [
      boxFeature('space', [8, -6, 12, -0.2], { id: 'L', use }),
      boxFeature('compartment', [0, -6, 20, 0], { id: 'KS' }),
      doorEW('l', [9.4, 10.6], -0.1, ['L', 'W'], { fireRating: '甲' }),
      doorEW('south', [9.5, 10.5], -6, ['L', null], { exit: true }),
    ];
    const locked = { closed: ['west', 'east', 'south'].map((id) => makeId('opening', id)) };

    it('is where they are brought when it is a corridor: straight across', () => {
      const [finding] = found(peopled(house('甲', beside('corridor')), FULL), locked);
      expect(finding).toMatchObject({ place: { x: 10, y: -0.1 } });
    });

    it.each(['lobby', 'lift-lobby'])('is left free when it is a %s, as long as there is another', (use) => {
      const [finding] = found(peopled(house('甲', beside(use)), FULL), locked);
      expect(finding).toMatchObject({ place: { x: 20, y: 1 } });
      // From the middle of the ward's door (10, 2.1) to the fire door it is 10.06 m, as far as across it is 2.2 m.
      expect(finding!.params['metres']).toBeGreaterThan(14);
    });

    it('is a lobby and better than none', () => {
      const [finding] = found(peopled(house(null, beside('lobby')), FULL), locked);
      expect(finding).toMatchObject({ place: { x: 10, y: -0.1 } });
      expect(finding!.params['metres']).toBeLessThan(9);
    });
  });
});
