import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCameras } from '../../../../src/analyses/cameras/placement/accept-cameras';
import {
  chosenOffers,
  offeredModels,
  TILTS,
} from '../../../../src/analyses/cameras/placement/offered-models';
import { placeCameras } from '../../../../src/analyses/cameras/placement/place-cameras';
import { placeCars } from '../../../../src/analyses/cameras/placement/place-cars';
import { placeStorey } from '../../../../src/analyses/cameras/placement/place-storey';
import type { CameraProposal, PlacementQuestion } from '../../../../src/analyses/cameras/placement/placement';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId } from '../../../../src/model/schema/ids';
import { CAMERA_MODELS } from '../../../../src/standards/cameras/camera-models';
import { cases } from '../../../support/cases';
import { around, asked, planWith, space, STOREY, WIDE } from '../support';

/** A plan without any camera is told that at once, and not lift by lift. */
const ELSEWHERE = { ...WIDE, x: 1, y: 1, z: 2.5, heading: 0, tilt: 1 };
const LIFT = makeId('lift', 'LF');
const QUESTION: PlacementQuestion = {
  profile: null,
  scale: null,
  doors: 'closed',
  away: [],
  offers: chosenOffers(offeredModels(CAMERA_MODELS), null),
  mounts: ['wall', 'ceiling'],
  wallHeight: 2.8,
  tilts: TILTS,
  forces: ['must', 'should'],
  more: null,
  twice: false,
};
type Point = readonly [number, number];
const box = (wide: number, deep: number, turn = 0, x = 3, y = 4): Point[] =>
  [
    [0, 0],
    [wide, 0],
    [wide, deep],
    [0, deep],
  ].map(([u = 0, v = 0]) => [
    x + u * Math.cos(turn) - v * Math.sin(turn),
    y + u * Math.sin(turn) + v * Math.cos(turn),
  ]);
const withLift = (
  outer: readonly Point[],
  document = planWith([...around(0, 0, 2, 2), space('S', [0, 0, 2, 2], 'linen-store')], { ELSE: ELSEWHERE }),
): CampusDocument =>
  applyPatch(
    document,
    addEntities(document, 'lifts', [
      {
        id: LIFT,
        storey: STOREY,
        outline: { outer: outer.map(([x, y]) => [x, y]), holes: [] },
        serves: [STOREY],
      },
    ]),
  );
const accepted = (document: CampusDocument, proposals: readonly CameraProposal[]): CampusDocument => {
  let ids = 0;
  const placed = proposals.map((proposal) => ({ storey: STOREY, proposal }));
  return applyPatch(
    document,
    acceptCameras(document, placed, () => `put${ids++}`),
  );
};
const unseenCars = (document: CampusDocument) =>
  asked(document).findings.filter(({ code }) => code === 'camera.lift-car-unseen');
const all = <T>(steps: Generator<unknown, T, void>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

describe('a camera for the car of a lift', () => {
  it('is one in a corner under its ceiling, after which the check finds the car seen', () => {
    const document = withLift(box(1.9, 2.6));
    expect(unseenCars(document)).toHaveLength(1);
    const { proposals, unmet, cars } = placeCars(document, STOREY, QUESTION);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ mount: 'ceiling', space: null, lift: LIFT, gains: [], z: 2.25 });
    const { x, y } = proposals[0]!;
    expect([3.2, 4.7]).toContainEqual(expect.closeTo(x, 9));
    expect([4.2, 6.4]).toContainEqual(expect.closeTo(y, 9));
    expect({ unmet, cars }).toEqual({ unmet: [], cars: { before: 1, after: 0 } });
    const after = accepted(document, proposals);
    expect(unseenCars(after)).toEqual([]);
    expect(asked(after).lifts).toMatchObject([{ lift: LIFT, camera: 'asset_put0' }]);
    expect(placeCars(after, STOREY, QUESTION)).toMatchObject({
      proposals: [],
      cars: { before: 0, after: 0 },
    });
  });

  it('is of the model that shows most of the floor: a fisheye all of it, where it is offered', () => {
    const [only] = placeCars(withLift(box(1.9, 2.6)), STOREY, QUESTION).proposals;
    expect(only?.offer.form).toBe('fisheye');
    const domes = QUESTION.offers.filter(({ form }) => form === 'dome');
    const [dome] = placeCars(withLift(box(1.9, 2.6)), STOREY, { ...QUESTION, offers: domes }).proposals;
    // The wide one, turned along the diagonal of the car.
    expect(dome?.offer.model).toMatch(/DS-2CD2143G2-I 2.8 mm$/);
    expect(Math.abs(Math.tan(dome!.heading))).toBeCloseTo(2.2 / 1.5, 6);
  });

  it('says why there is none: no ceiling is permitted, none has the pixels, or no corner is wide enough', () => {
    const told = (document: CampusDocument, part: Partial<PlacementQuestion> = {}) => {
      const { proposals, unmet, cars } = placeCars(document, STOREY, { ...QUESTION, ...part });
      expect(cars).toEqual({ before: 1, after: 1 });
      expect(proposals).toEqual([]);
      return unmet.map(({ reason, lift, space: of }) => ({ reason, lift, of }));
    };
    const car = withLift(box(1.9, 2.6));
    expect(told(car, { mounts: ['wall'] })).toEqual([{ reason: 'no-mount', lift: LIFT, of: null }]);
    const coarse = QUESTION.offers.map((offer) => ({ ...offer, pixelsAcross: 64, pixelsDown: 36 }));
    expect(told(car, { offers: coarse })).toEqual([{ reason: 'no-pixels', lift: LIFT, of: null }]);
    expect(told(withLift(box(0.3, 2)))).toEqual([{ reason: 'no-mount', lift: LIFT, of: null }]);
    // As many as possible go by floor and doorways.
    expect(told(car, { more: 3 })).toEqual([]);
  });

  it('is asked for by no duty of other forces, nor on another storey than the lift’s own', () => {
    const document = withLift(box(1.9, 2.6));
    expect(placeCars(document, STOREY, { ...QUESTION, forces: ['should', 'may'] }).cars.before).toBe(0);
    expect(placeCars(document, makeId('storey', 'nowhere'), QUESTION).cars.before).toBe(0);
  });

  it('hangs in the car and shows its middle, however the car is turned and as large as cars are', () => {
    const one = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        const [wide, deep, turn] = [0.8 + 2 * a, 1 + 2.5 * b, 2 * Math.PI * c];
        const document = withLift(box(wide, deep, turn));
        const { proposals } = placeCars(document, STOREY, QUESTION);
        expect(proposals).toHaveLength(1);
        const [dx, dy] = [proposals[0]!.x - 3, proposals[0]!.y - 4];
        // In the car's own directions it is 0.2 m off two of its walls.
        const u = dx * Math.cos(turn) + dy * Math.sin(turn);
        const v = dy * Math.cos(turn) - dx * Math.sin(turn);
        expect(Math.min(u, wide - u)).toBeCloseTo(0.2, 3);
        expect(Math.min(v, deep - v)).toBeCloseTo(0.2, 3);
        expect(unseenCars(accepted(document, proposals))).toEqual([]);
      }),
      { seed: 5, numRuns: cases(40) },
    );
  });
});

describe('a storey with its lifts', () => {
  it('has the cameras of its floor, proven as before, and those of its cars on top of both numbers', () => {
    const hall = planWith([...around(0, 0, 9, 3), space('H', [0, 0, 9, 3], 'lobby')], {});
    const document = withLift(box(1.9, 2.6, 0, 12, 0), hall);
    const floor = all(placeCameras(document, STOREY, QUESTION));
    const both = all(placeStorey(document, STOREY, QUESTION));
    expect(floor.proposals.length).toBeGreaterThan(0);
    expect(both.proposals.slice(0, -1)).toEqual(floor.proposals);
    expect(both.proposals.at(-1)).toMatchObject({ lift: LIFT });
    expect(both).toMatchObject({
      least: floor.least + 1,
      greedy: floor.greedy + 1,
      optimal: floor.optimal,
      gap: both.proposals.length / (floor.least + 1) - 1,
      before: floor.before,
      after: floor.after,
      cars: { before: 1, after: 0 },
      done: 1,
    });
  });

  it('is proven for its car also where nothing of its floor can be cured', () => {
    const hall = planWith([...around(0, 0, 9, 3), space('H', [0, 0, 9, 3], 'lobby')], {});
    // Over a car it is near enough, in the hall it is not.
    const offers = QUESTION.offers
      .slice(0, 1)
      .map((offer) => ({ ...offer, pixelsAcross: 420, pixelsDown: 240 }));
    const found = all(
      placeStorey(withLift(box(1.2, 1.2, 0, 12, 0), hall), STOREY, {
        ...QUESTION,
        mounts: ['ceiling'],
        offers,
      }),
    );
    expect(found.unmet.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ least: 1, gap: 0, optimal: true, cars: { before: 1, after: 0 } });
    expect(found.proposals).toHaveLength(1);
  });

  it('tells a car by itself where no floor lacks anything', () => {
    const found = all(placeStorey(withLift(box(1.9, 2.6)), STOREY, QUESTION));
    expect(found).toMatchObject({
      least: 1,
      gap: 0,
      optimal: true,
      unmet: [],
      cars: { before: 1, after: 0 },
    });
    expect(found.proposals).toHaveLength(1);
  });
});
