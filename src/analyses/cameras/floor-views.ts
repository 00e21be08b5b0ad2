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
 * How the duty to see a room's whole floor is met. Where samples find more amiss than a sliver it is measured in exact polygons;
 * less is told by the samples, without. O(cameras that see some of the room × their regions).
 */
export function floorView(
  parts: StoreyParts,
  scene: StoreyScene,
  { cameras, union }: StoreyViews,
  room: Room,
  duty: ViewingDuty,
  scale: DensityScale,
): FloorView {
  const { density } = levelIn(scale, duty.level);
  const least = coarsest(scale);
  const rings = ringsOf(room.outline);
  const box = pointBounds(room.outline.outer);
  const filled = solidsIn(parts, box, duty.height);
  const h = HEIGHTS.indexOf(duty.height);
  const free = room.samples.free[h] ?? new Int32Array();
  const densest = union.densest[h] ?? new Float32Array();
  const sampled = (misses: (density: number) => boolean): number =>
    CELL ** 2 * free.filter((cell) => misses(densest[cell]!)).length;
  const blind = sampled((has) => has < least);
  const below = sampled((has) => has >= least && has < density);
  const area = sum(areaFaces([[rings], filled], (inside) => inside(0) && !inside(1)));
  const views = camerasOver(scene, cameras, free, h).flatMap((camera) =>
    camera.views.map((view) => ({ view, local: around(scene.scene, view, box) })),
  );
  const regions = (atLeast: number): PolygonRings[] =>
    views
      .flatMap(({ view, local }) => viewRegion(local, view, duty.height, atLeast))
      .filter(({ outer }) => boundsMeet(box, pointBounds(outer)))
      .map(({ outer, holes }) => [outer, ...holes]);
  const measured = Math.max(blind, below) >= SLIVER;
  const some = measured ? regions(least) : [];
  const enough = below < SLIVER || density <= least ? some : regions(density);
  const classes = [[rings], filled, some, enough];
  const blindSpots =
    blind < SLIVER ? [] : spotsOf(areaFaces(classes, (inside) => inside(0) && !inside(1) && !inside(2)));
  const belowSpots =
    below < SLIVER
      ? []
      : spotsOf(areaFaces(classes, (inside) => inside(0) && !inside(1) && inside(2) && !inside(3)));
  return {
    duty,
    density,
    area,
    blind: blind < SLIVER ? blind : sum(blindSpots),
    below: below < SLIVER ? below : sum(belowSpots),
    blindSpots,
    belowSpots,
  };
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
