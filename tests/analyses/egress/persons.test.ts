import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { personsIn } from '../../../src/analyses/egress/rooms/persons';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { invertPatch } from '../../../src/model/edit/patch';
import { setSpaceOccupants } from '../../../src/model/edit/set-space-occupants';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
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
  personsIn(document, 'cn', hour)(document.spaces[R]!);

describe('people that are reckoned with in a room', () => {
  it.each([
    [null, 9],
    ['12:00', 9],
    ['02:00', 2],
  ])('are those of its populations at %s: %d', (hour, persons) => {
    expect(inRoom(populated, hour)).toEqual({ persons, personsBy: 'population' });
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
