import { pointBounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { projectionOf } from '../../../model/query/camera-optics';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type LiftId, type StoreyId } from '../../../model/schema/ids';
import { levelIn, scaleOf } from '../../../standards/cameras/density-scales';
import { ringsOf } from '../floor-views';
import { cameraInput } from '../input';
import { carDuty, liftViews, showsPlace } from '../lift-views';
import type { LiftView } from '../result';
import { viewsOf } from '../views-of';
import type { CameraProposal, CarsLacking, PlacementQuestion, UnmetPlace } from './placement';
import { proposedCamera } from './proposed-camera';

/** What was found for the lifts of a storey, each told on the storey that it belongs to. */
export interface PlacedCars {
  readonly proposals: readonly CameraProposal[];
  readonly unmet: readonly UnmetPlace[];
  readonly cars: CarsLacking;
  /** Corners that were tried, and cameras in them. */
  readonly mounts: number;
  readonly candidates: number;
}

/** Ceiling of a car over its floor, metres: plans don't tell it, and few cars are lower. */
const CEILING = 2.3;
const HOUSING = 0.05;
/** Off both walls of a corner, metres: outlines may be those of the shaft, whose walls stand off the car's. */
const OFF = 0.2;
/** No nearer to any wall than this. */
const CLEAR = 0.1;
/** Between samples of a car's floor, metres; at most so many in a row. */
const CELL = 0.1;
const MOST = 40;
const DOWN = Math.PI / 2;
/** Nobody sees it. */
const ANY = makeId('asset', 'proposed');

type Point = readonly [number, number];

/**
 * One camera in a corner under the ceiling of each car that none shows, as the check asks it: the one of those offered that shows most of the
 * floor, the first offered of equals. A car is a world of its own: what hangs there sees nothing else, so that no fewer do. None where
 * as many as possible are asked for (`more`), which goes by floor and doorways. O(lifts × (cameras + corners × offers × tilts × samples)).
 */
export function placeCars(
  document: CampusDocument,
  storey: StoreyId,
  question: PlacementQuestion,
): PlacedCars {
  const profile = question.profile ?? document.campus.profile;
  const scale = scaleOf(document, question.scale);
  const duty = carDuty(profile);
  const proposals: CameraProposal[] = [];
  const unmet: UnmetPlace[] = [];
  let [mounts, candidates] = [0, 0];
  const lacking =
    duty === undefined || !question.forces.includes(duty.force)
      ? []
      : liftViews(document, cameraInput(document, { ...question, asOf: null, keyTarget: null }), {
          profile,
          scale,
        }).filter(({ place, camera }) => place.storey === storey && camera === null);
  for (const view of question.more === null ? lacking : []) {
    const { density } = levelIn(scale, view.duty.level);
    const tried = question.mounts.includes('ceiling') ? carTrials(document, view, question) : [];
    mounts += new Set(tried.map(({ x, y }) => `${x} ${y}`)).size;
    candidates += tried.length;
    const floor = floorOf(document, view.lift);
    const best = bestOf(tried, floor, view, { storey, density });
    if (best !== null) proposals.push(best);
    else {
      unmet.push({
        reason: tried.length === 0 ? 'no-mount' : 'no-pixels',
        space: null,
        lift: view.lift,
        duty: view.duty.id,
        part: view.duty.part,
        opening: null,
        area: floor.area,
        density,
        x: view.place.x,
        y: view.place.y,
      });
    }
  }
  const cars = { before: lacking.length, after: lacking.length - proposals.length };
  return { proposals, unmet, cars, mounts, candidates };
}

/** A camera in a corner of a car, turned to the middle of its floor. */
type CarTrial = Pick<CameraProposal, 'x' | 'y' | 'z' | 'heading' | 'tilt' | 'offer'>;

function carTrials(
  document: CampusDocument,
  { lift, duty, place }: LiftView,
  { offers, tilts }: PlacementQuestion,
): CarTrial[] {
  const z = CEILING - HOUSING;
  return offers.flatMap((offer) =>
    carCorners(document, lift).flatMap(([x, y]) => {
      const heading = Math.atan2(place.y - y, place.x - x);
      const middle = Math.atan2(z - duty.height, Math.hypot(place.x - x, place.y - y));
      const all = projectionOf(offer) === 'equidistant' ? [DOWN] : [middle, ...tilts];
      return all.map((tilt): CarTrial => ({ x, y, z, heading, tilt, offer }));
    }),
  );
}

/** Places in the corners of a car, well off its walls. O(corners²). */
function carCorners(document: CampusDocument, lift: LiftId): readonly Point[] {
  const { outline } = document.lifts[lift]!;
  const { outer } = outline;
  return outer.flatMap(([x, y], i): Point[] => {
    const [before, after] = [outer.at(i - 1)!, outer[(i + 1) % outer.length]!];
    const [ax, ay] = towards([x, y], before);
    const [bx, by] = towards([x, y], after);
    const at: Point = [x + OFF * (ax + bx), y + OFF * (ay + by)];
    return placeInRings(ringsOf(outline), at[0], at[1], CLEAR) === 'inside' ? [at] : [];
  });
}

const towards = ([x, y]: Point, [toX, toY]: Point): Point => {
  const length = Math.hypot(toX - x, toY - y);
  return length === 0 ? [0, 0] : [(toX - x) / length, (toY - y) / length];
};

interface CarFloor {
  readonly samples: readonly Point[];
  /** m², by samples. */
  readonly area: number;
}

/** A car's floor. O(samples × corners). */
function floorOf(document: CampusDocument, lift: LiftId): CarFloor {
  const { outline } = document.lifts[lift]!;
  const rings = ringsOf(outline);
  const { minX, minY, maxX, maxY } = pointBounds(outline.outer);
  const cell = Math.max(CELL, (maxX - minX) / MOST, (maxY - minY) / MOST);
  const samples: Point[] = [];
  for (let y = minY + cell / 2; y < maxY; y += cell) {
    for (let x = minX + cell / 2; x < maxX; x += cell) {
      if (placeInRings(rings, x, y, 0) === 'inside') samples.push([x, y]);
    }
  }
  return { samples, area: samples.length * cell ** 2 };
}

/** Of those that show the middle of the floor the one that shows most of it; null = none does. */
function bestOf(
  trials: readonly CarTrial[],
  { samples }: CarFloor,
  { lift, duty: { height }, place }: LiftView,
  { storey, density }: { readonly storey: StoreyId; readonly density: number },
): CameraProposal | null {
  let best: CarTrial | null = null;
  let most = -1;
  for (const trial of trials) {
    const views = viewsOf(proposedCamera(ANY, storey, trial));
    if (!showsPlace(views, { x: place.x, y: place.y, height, density })) continue;
    const seen = samples.filter(([x, y]) => showsPlace(views, { x, y, height, density })).length;
    if (seen > most) [best, most] = [trial, seen];
  }
  return (
    best && { ...best, id: `${lift} ${best.offer.model}`, mount: 'ceiling', space: null, lift, gains: [] }
  );
}
