import type { Steps } from '../../base/steps';
import { areaFaces, type PolygonRings } from '../../geometry/plane/area-faces';
import { boundsMeet, pointBounds, type Bounds } from '../../geometry/plane/bounds';
import { pole } from '../../geometry/plane/pole';
import type { Face } from '../../geometry/plane/polygons-of-faces';
import type { View } from '../../geometry/viewing/lens';
import { viewRegion } from '../../geometry/viewing/view-region';
import type { ViewScene } from '../../geometry/viewing/view-scene';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { Polygon } from '../../model/schema/polygon';
import { levelIn, type DensityScale } from '../../standards/cameras/density-scales';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import type { FloorView, Spot } from './result';
import type { RoomSamples } from './room-samples';
import { CELL, HEIGHTS, type StoreyScene } from './storey-scene';
import { densityIn, type StoreyViews, type WatchingCamera } from './storey-views';

/** Parts of a floor that are smaller are rounding where outlines meet, m². */
const LEAST_SPOT = 0.02;
/** Of samples: where less is amiss nobody finds room to stand, m². */
const SLIVER = 0.5;
/** Of the place told for a spot, metres. */
const PRECISION = 0.05;

interface Room {
  readonly outline: Polygon;
  readonly samples: RoomSamples;
}

/** With less than the coarsest level nobody is sure that somebody is there. */
export const coarsest = ({ levels }: DensityScale): number => levels[0]!.density;

/**
 * How the duty to see a room's whole floor is met, a part at a time. Where samples find more amiss than a sliver it is measured in
 * exact polygons; less is told by the samples, without. Kept while the very same cameras see the room.
 * O(cameras that see some of the room × their regions).
 */
export function* floorView(
  parts: StoreyParts,
  scene: StoreyScene,
  { cameras, union }: StoreyViews,
  room: Room,
  duty: ViewingDuty,
  scale: DensityScale,
): Steps<FloorView> {
  const { density } = levelIn(scale, duty.level);
  const least = coarsest(scale);
  const h = HEIGHTS.indexOf(duty.height);
  const free = room.samples.free[h] ?? new Int32Array();
  const over = camerasOver(scene, cameras, free, h);
  const kept = keptOf(scene, room.outline);
  const last = kept.get(duty);
  if (last !== undefined && holds(last, over, least, density)) return last.view;
  const rings = ringsOf(room.outline);
  const box = pointBounds(room.outline.outer);
  // As with samples: where spaces overlap, floor is that of the smallest.
  const within = [...room.samples.within].map((number) => ringsOf(parts.plan.spaces[number]!.outline));
  const filled = [...solidsIn(parts, box, duty.height), ...within];
  const densest = union.densest[h] ?? new Float32Array();
  const sampled = (misses: (density: number) => boolean): number =>
    CELL ** 2 * free.filter((cell) => misses(densest[cell]!)).length;
  const blind = sampled((has) => has < least);
  const below = sampled((has) => has >= least && has < density);
  const area = sum(areaFaces([[rings], filled], (inside) => inside(0) && !inside(1)));
  const views = over.flatMap((camera) =>
    camera.views.map((view) => ({ view, local: around(scene.scene, view, box) })),
  );
  function* regions(atLeast: number): Steps<PolygonRings[]> {
    const found: PolygonRings[] = [];
    for (const { view, local } of views) {
      for (const { outer, holes } of viewRegion(local, view, duty.height, atLeast)) {
        if (boundsMeet(box, pointBounds(outer))) found.push([outer, ...holes]);
      }
      yield;
    }
    return found;
  }
  const measured = Math.max(blind, below) >= SLIVER;
  const some = measured ? yield* regions(least) : [];
  const enough = below < SLIVER || density <= least ? some : yield* regions(density);
  const classes = [[rings], filled, some, enough];
  const blindSpots =
    blind < SLIVER ? [] : spotsOf(areaFaces(classes, (inside) => inside(0) && !inside(1) && !inside(2)));
  yield;
  const belowSpots =
    below < SLIVER
      ? []
      : spotsOf(areaFaces(classes, (inside) => inside(0) && !inside(1) && inside(2) && !inside(3)));
  const view = {
    duty,
    density,
    area,
    blind: blind < SLIVER ? blind : sum(blindSpots),
    below: below < SLIVER ? below : sum(belowSpots),
    blindSpots,
    belowSpots,
  };
  kept.set(duty, { over, least, density, view });
  return view;
}

interface Kept {
  /** Cameras that have some of the room in their pictures: none else counts. */
  readonly over: readonly WatchingCamera[];
  readonly least: number;
  readonly density: number;
  readonly view: FloorView;
}

const holds = (last: Kept, over: readonly WatchingCamera[], least: number, density: number): boolean =>
  last.least === least &&
  last.density === density &&
  last.over.length === over.length &&
  last.over.every((each, i) => each === over[i]);

const known = new WeakMap<StoreyScene, Map<Polygon, Map<ViewingDuty, Kept>>>();

function keptOf(scene: StoreyScene, outline: Polygon): Map<ViewingDuty, Kept> {
  const rooms = known.get(scene) ?? new Map<Polygon, Map<ViewingDuty, Kept>>();
  known.set(scene, rooms);
  const kept = rooms.get(outline) ?? new Map<ViewingDuty, Kept>();
  rooms.set(outline, kept);
  return kept;
}

export const ringsOf = ({ outer, holes }: Polygon): PolygonRings => [outer, ...holes];

const sum = (faces: readonly Face[]): number => faces.reduce((total, { area }) => total + area, 0);

function spotsOf(faces: readonly Face[]): Spot[] {
  return faces
    .filter(({ area }) => area >= LEAST_SPOT)
    .sort((a, b) => b.area - a.area)
    .map((face) => {
      const { x, y } = pole([face.outer, ...face.holes], PRECISION);
      return { ...face, x, y };
    });
}

/** What fills the floor at a height within a box. */
function solidsIn({ plan }: StoreyParts, box: Bounds, height: number): PolygonRings[] {
  const { columns, obstacles, storey } = plan;
  return [...columns, ...obstacles.filter((obstacle) => (obstacle.height ?? storey.height) > height)]
    .filter(({ outline }) => boundsMeet(box, pointBounds(outline.outer)))
    .map(({ outline }) => ringsOf(outline));
}

/** The same scene with only those partial faces that may stand between an eye and a box: no other throws a shadow into it. */
function around(scene: ViewScene, { pose: { x, y } }: View, box: Bounds): ViewScene {
  const { ax, ay, bx, by } = scene.screens;
  const minX = Math.min(box.minX, x);
  const maxX = Math.max(box.maxX, x);
  const minY = Math.min(box.minY, y);
  const maxY = Math.max(box.maxY, y);
  const between = (i: number): boolean =>
    Math.max(ax[i]!, bx[i]!) >= minX &&
    Math.min(ax[i]!, bx[i]!) <= maxX &&
    Math.max(ay[i]!, by[i]!) >= minY &&
    Math.min(ay[i]!, by[i]!) <= maxY;
  return { ...scene, partial: scene.partial.filter(between), all: scene.all.filter(between) };
}

/** Cameras that have one of some cells in their pictures at a height (its number in `HEIGHTS`). O(cells × cameras). */
const camerasOver = (
  scene: StoreyScene,
  cameras: readonly WatchingCamera[],
  cells: Int32Array,
  h: number,
): WatchingCamera[] =>
  cameras.filter((camera) => cells.some((cell) => densityIn(camera, scene, h, cell) > 0));
