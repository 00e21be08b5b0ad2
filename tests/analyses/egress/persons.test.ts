import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { personsSteps } from '../../../src/analyses/egress/rooms/persons';
import { finished } from '../../../src/base/steps';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { invertPatch } from '../../../src/model/edit/patch';
import { setSpaceOccupants } from '../../../src/model/edit/set-space-occupants';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { SPACE_USES, type SpaceUse } from '../../../src/model/schema/space-use';
import { boxFeature } from '../../model/derive/read-plan';
import { changed } from './checks/asked';
import { doorEW } from './houses';
import { corridorHouse } from '../way-out/houses';

const R = makeId('space', 'R');
const bare = corridorHouse().document;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Nine by day, two at night. */
const populated = applyPatch(
  bare,
  addEntities(bare, 'populations', [
    {
      id: makeId('population', 'P'),
      name: { zh: '患者', en: 'Patients' },
      role: 'inpatient',
      spaces: [R],
      byHour: HOURS.map((hour) => (hour >= 8 && hour < 20 ? 9 : 2)),
    },
  ]),
);
const inRoom = (document: CampusDocument, hour: string | null) =>
  finished(personsSteps(walkingPlan(document), 'cn', hour))(document.spaces[R]!);

describe('people that are reckoned with in a room', () => {
  it.each([
    [null, 9],
    ['12:00', 9],
    ['02:00', 2],
  ])('are those of its populations at %s: %d', (hour, persons) => {
    expect(inRoom(populated, hour)).toEqual({ persons, personsBy: 'population' });
  });

  it('are shared by area among the rooms of a population, and anew when one of these is made larger', () => {
    const Q = makeId('space', 'Q');
    // 16 m² and 8 m²: of twelve, eight and four.
    const house = corridorHouse([boxFeature('space', [10, 2.2, 12, 6.2], { id: 'Q', use: 'ward' })]).document;
    const document = applyPatch(
      house,
      addEntities(house, 'populations', [
        {
          id: makeId('population', 'P'),
          name: { zh: '患者', en: 'Patients' },
          role: 'inpatient',
          spaces: [R, Q],
          byHour: HOURS.map(() => 12),
        },
      ]),
    );
    const persons = (plan: CampusDocument): readonly number[] =>
      [R, Q].map((id) => finished(personsSteps(walkingPlan(plan), 'cn', null))(plan.spaces[id]!).persons);
    expect(persons(document)).toEqual([8, 4]);
    // 16 m² each; the populations are the very same.
    const larger = changed(walkingPlan(document), 'spaces', Q, {
      outline: {
        outer: [
          [10, 2.2],
          [14, 2.2],
          [14, 6.2],
          [10, 6.2],
        ],
        holes: [],
      },
    }).document;
    expect(larger.populations).toBe(document.populations);
    expect(persons(larger)).toEqual([6, 6]);
    expect(persons(document)).toEqual([8, 4]);
  });

  it.each([null, '12:00', '02:00'])('are as many as somebody says, at every hour (%s)', (hour) => {
    for (const document of [bare, populated]) {
      const patch = setSpaceOccupants(document, [R], 40);
      expect(patch.label).toBe('edit.set-space-occupants');
      const after = applyPatch(document, patch);
      expect(inRoom(after, hour)).toEqual({ persons: 40, personsBy: 'occupants' });
      // Nobody, where that is what somebody says.
      expect(inRoom(applyPatch(document, setSpaceOccupants(document, [R], 0)), hour)).toEqual({
        persons: 0,
        personsBy: 'occupants',
      });
      expect(applyPatch(after, invertPatch(patch))).toEqual(document);
      expect(inRoom(applyPatch(after, setSpaceOccupants(after, [R], null)), hour)).toEqual(
        inRoom(document, hour),
      );
    }
  });

  it('come into the check as typed', () => {
    const typed = applyPatch(populated, setSpaceOccupants(populated, [R], 40));
    const [storey] = computeEgress(walkingPlan(typed), { ...USUAL_QUESTION, hour: '02:00' }).storeys;
    expect(storey).toMatchObject({ persons: 40, rooms: [{ persons: 40, personsBy: 'occupants' }] });
  });

  it('are no fraction and none too many', () => {
    for (const count of [-1, 1.5, Number.NaN]) {
      expect(() => setSpaceOccupants(bare, [R], count)).toThrow();
    }
  });
});

const NIGHT = [{ from: '18:30', to: '07:00' }];
type Change = Parameters<typeof changed<'openings'>>[3];

/** The room of 16 m² with a use, and its one door locked at night unless something else is said. */
const roomOf = (
  use: SpaceUse,
  lock: Change = { lockSchedule: NIGHT },
  rest: Parameters<typeof changed<'spaces'>>[3] = {},
): CampusDocument =>
  changed(changed(walkingPlan(bare), 'spaces', 'space_R', { use, ...rest }), 'openings', 'opening_room', lock)
    .document;

describe('people who are reckoned by use and area', () => {
  it.each([
    // 16 m², 4 m² each.
    ['consulting', {}, null, 4, 'use'],
    ['consulting', {}, '12:00', 4, 'use'],
    ['consulting', {}, '02:00', 0, 'hours'],
    // 10 m² each, a quarter on duty: no half people.
    ['laboratory', {}, '12:00', 2, 'use'],
    ['laboratory', {}, '02:00', 1, 'hours'],
    ['ward', {}, '02:00', 3, 'use'],
    // Whoever is the last to go has locked it.
    ['consulting', { lockSchedule: NIGHT }, '18:29', 4, 'use'],
    ['consulting', { lockSchedule: NIGHT }, '18:30', 0, 'locked'],
    ['laboratory', { lockSchedule: NIGHT }, '02:00', 0, 'locked'],
    ['consulting', { lockSchedule: NIGHT }, null, 4, 'use'],
    // Patients may lie there, or nobody knows who is.
    ['ward', { lockSchedule: NIGHT }, '02:00', 3, 'use'],
    ['other', { lockSchedule: NIGHT }, '02:00', 3, 'use'],
    // What is locked by day as well tells nothing of the night.
    ['consulting', { locked: true }, '12:00', 4, 'use'],
    ['laboratory', { locked: true, lockSchedule: NIGHT }, '02:00', 1, 'hours'],
  ] as const)('of a %s with %o at %s are %d (%s)', (use, lock, hour, persons, personsBy) => {
    expect(inRoom(roomOf(use, lock), hour)).toEqual({ persons, personsBy });
  });

  it.each([
    [{ beds: 2 }, 'beds'],
    [{ occupants: 5 }, 'occupants'],
  ] as const)('are not asked where the room has %o: who is locked in is found', (rest, personsBy) => {
    const document = roomOf('laboratory', { lockSchedule: NIGHT }, rest);
    expect(inRoom(document, '02:00')).toMatchObject({ personsBy });
    const { findings } = computeEgress(walkingPlan(document), { ...USUAL_QUESTION, hour: '02:00' });
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'egress.no-exit:space_R', severity: 'critical' }),
    );
  });

  it('are still there where a way that others take is locked, or a door is taken to be shut', () => {
    const night = { lockSchedule: NIGHT };
    const inLaboratory = walkingPlan(roomOf('laboratory', {}));
    const shutIn = changed(
      changed(inLaboratory, 'openings', 'opening_west', night),
      'openings',
      'opening_east',
      night,
    );
    for (const [plan, closed] of [
      [shutIn, []],
      [inLaboratory, [makeId('opening', 'room')]],
    ] as const) {
      const { storeys, findings } = computeEgress(plan, { profile: null, hour: '02:00', closed });
      expect(storeys[0]?.rooms).toMatchObject([{ persons: 1, personsBy: 'hours' }]);
      expect(storeys[0]?.clearing).toMatchObject({ stranded: 1 });
      expect(findings.map(({ id }) => id)).toContain('egress.no-exit:space_R');
    }
  });

  it.each([
    [{}, 0, 'locked'],
    // Somebody lies in the inner one: the outer is no room that is left.
    [{ beds: 1 }, 1, 'hours'],
  ] as const)('of a room before another with %o are %d (%s)', (inner, persons, personsBy) => {
    const plan = corridorHouse([
      boxFeature('space', [3, 6.4, 7, 9], { id: 'I', use: 'store' }),
      doorEW('inner', [4, 5], 6.3, ['I', 'R']),
    ]);
    const outer = changed(
      changed(plan, 'spaces', 'space_R', { use: 'laboratory' }),
      'openings',
      'opening_room',
      { lockSchedule: NIGHT },
    );
    expect(inRoom(changed(outer, 'spaces', 'space_I', inner).document, '02:00')).toEqual({
      persons,
      personsBy,
    });
  });

  it('are never more at an hour than where none is asked, whatever the room is for', () => {
    for (const lock of [{}, { lockSchedule: NIGHT }]) {
      const plan = walkingPlan(roomOf('laboratory', lock));
      const room = plan.document.spaces[R]!;
      for (const use of SPACE_USES) {
        const fullest = finished(personsSteps(plan, 'cn', null))({ ...room, use }).persons;
        for (const hour of ['00:00', '05:59', '06:00', '12:00', '19:30', '22:00']) {
          const { persons } = finished(personsSteps(plan, 'cn', hour))({ ...room, use });
          expect(persons, `${use} ${hour}`).toBeLessThanOrEqual(fullest);
        }
      }
    }
  });
});
