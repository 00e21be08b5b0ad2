import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../../src/analyses/walking/find-path';
import { clearFloorOf, clearWidthsOf } from '../../../../src/analyses/walking/mobility/clear-widths';
import { mobilityWalk } from '../../../../src/analyses/walking/mobility/mobility-walk';
import { widestBetween } from '../../../../src/analyses/walking/mobility/widest-between';
import { walkingPlan, walkWith, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { shutOpenings } from '../../../../src/model/query/shut-openings';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId, type OpeningId } from '../../../../src/model/schema/ids';
import type { Opening } from '../../../../src/model/schema/opening';
import { polygonOf } from '../../../../src/model/schema/polygon';
import { mobilityOf, MOVERS, type Mover } from '../../../../src/standards/mobility/mobility';
import { FIXTURE, readPlanAt } from '../../../model/derive/read-plan';

const G = makeId('storey', 'G');
const U = makeId('storey', 'U');
const door = (local: string): OpeningId => makeId('opening', local);

/** The small hospital of the fixtures; its ward door d-w1 is 1.2 m wide, its corridor 2 m with a column in it. */
const document = readPlanAt(FIXTURE);
const plan = walkingPlan(document);

type Spot = readonly [storey: typeof G, x: number, y: number];

function length(
  of: WalkingPlan,
  mover: Mover,
  from: Spot,
  to: Spot,
  shut: readonly OpeningId[] = [],
): number | null {
  const floor = mobilityWalk(of, mover, shut);
  const [a, b] = [from, to].map(([storey, x, y]) => floorAt(floor.plan, { storey, x, y })!);
  return findPath(floor, a!, b!).length;
}

function widest(of: WalkingPlan, mover: Mover, from: Spot, to: Spot): ReturnType<typeof widestBetween> {
  const { plan: on } = mobilityWalk(of, mover, []);
  const [a, b] = [from, to].map(([storey, x, y]) => floorAt(on, { storey, x, y })!);
  return widestBetween(of, mover, a!, b!, []);
}

const altered = (ids: readonly OpeningId[], fields: Partial<Opening>, of = document): WalkingPlan =>
  walkingPlan(applyPatch(of, updateEntities(of, 'openings', ids, fields, 'edit.several')));

const parked = (x0: number, y0: number, x1: number, y1: number): CampusDocument => {
  const outline = polygonOf([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);
  const bed = { id: makeId('obstacle', 'parked'), storey: G, outline };
  return applyPatch(document, addEntities(document, 'obstacles', [bed]));
};

const WARD: Spot = [G, 1, 2];
const CORRIDOR: Spot = [G, 18, 6];

describe('the floor of a mover', () => {
  it("is the plan's own walk for a person", () => {
    const { plan: on, walk } = mobilityWalk(plan, 'person', [door('d-o')]);
    expect(on).toBe(plan);
    expect(walk).toBe(walkWith(plan, [door('d-o')]));
  });

  it('leads as far as for a person where all is wide enough, never less far', () => {
    const person = length(plan, 'person', WARD, CORRIDOR)!;
    expect(length(plan, 'wheelchair', WARD, CORRIDOR)).toBeCloseTo(person, 6);
    // The column leaves 0.8 m on one side: a bed goes round by the hall, if that way is the longer.
    expect(length(plan, 'bed', WARD, CORRIDOR)!).toBeGreaterThanOrEqual(person - 1e-9);
  });

  it.each([
    [1.2, true, true],
    [1.1, true, true],
    [1.09, true, false],
    [0.8, true, false],
    [0.79, false, false],
  ])('a ward door of %f m clear: wheelchair %s, bed %s', (clearWidth, wheelchair, bed) => {
    const changed = altered([door('d-w1')], { clearWidth });
    expect(length(changed, 'person', WARD, CORRIDOR)).not.toBeNull();
    expect(length(changed, 'wheelchair', WARD, CORRIDOR) !== null).toBe(wheelchair);
    expect(length(changed, 'bed', WARD, CORRIDOR) !== null).toBe(bed);
    expect(widest(changed, 'bed', WARD, CORRIDOR)).toMatchObject({ width: clearWidth });
  });

  it('what rolls goes through no revolving door', () => {
    const changed = altered([door('d-w1')], { leaf: 'revolving' });
    expect(MOVERS.map((mover) => length(changed, mover, WARD, CORRIDOR) !== null)).toEqual([
      true,
      false,
      false,
    ]);
    expect(widest(changed, 'bed', WARD, CORRIDOR)).toBeNull();
  });

  it('a thing that stands in the corridor leaves what is beside it, and is where it is stuck', () => {
    // Before the rooms east of the hall: 2 m less 0.95 m.
    const changed = walkingPlan(parked(14.5, 5, 15.5, 5.95));
    expect(length(changed, 'wheelchair', WARD, CORRIDOR)).not.toBeNull();
    expect(length(changed, 'bed', WARD, CORRIDOR)).toBeNull();
    const found = widest(changed, 'bed', WARD, CORRIDOR)!;
    expect(found).toMatchObject({ width: expect.closeTo(1.05, 6) as unknown, door: null });
    expect(found.at!.x).toBeGreaterThan(14.4);
    expect(found.at!.x).toBeLessThan(15.6);
    expect(found.at!.y).toBeCloseTo((5.95 + 7) / 2, 6);
  });

  it('doors that are shut are shut for all, at the hour and for who has no key', () => {
    const person = makeId('person', 'nurse');
    const staffed = applyPatch(
      document,
      addEntities(document, 'people', [{ id: person, name: { en: 'Nurse' } }]),
    );
    const lock = { lockSchedule: [{ from: '20:00', to: '07:00' }], keyHolders: [person] };
    const locked = altered([door('d-w1')], lock, staffed);
    const at = (hour: string, holder: typeof person | null): boolean[] => {
      const shut = shutOpenings(locked.document, hour, [], holder);
      return MOVERS.map((mover) => length(locked, mover, WARD, CORRIDOR, shut) !== null);
    };
    expect(at('12:00', null)).toEqual([true, true, true]);
    expect(at('23:00', null)).toEqual([false, false, false]);
    expect(at('23:00', person)).toEqual([true, true, true]);
  });

  it('stairs are for persons, ramps for all', () => {
    const up: Spot = [U, 1, 6];
    expect(MOVERS.map((mover) => length(plan, mover, CORRIDOR, up) !== null)).toEqual([true, false, false]);
    const ramps = applyPatch(
      document,
      updateEntities(
        document,
        'flights',
        [makeId('flight', 'f1'), makeId('flight', 'f2')],
        { form: 'ramp' },
        'edit.several',
      ),
    );
    const wide = applyPatch(
      ramps,
      updateEntities(ramps, 'openings', [door('d-st'), door('u-st')], { clearWidth: 0.9 }, 'edit.several'),
    );
    const rolled = walkingPlan(wide);
    expect(MOVERS.map((mover) => length(rolled, mover, CORRIDOR, up) !== null)).toEqual([true, true, false]);
  });

  it('is cut once for all movers and doors', () => {
    expect(clearFloorOf(plan)).toBe(clearFloorOf(plan));
    const [a, b] = [[], [door('d-w1')]].map((shut) => clearWidthsOf(plan, shut, mobilityOf('bed')));
    expect(a!.floor).toBe(b!.floor);
  });
});
