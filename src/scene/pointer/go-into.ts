import { spaceAt } from '../../model/query/space-at';
import type { BuildingId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import { signBoard } from '../assets/signs/sign-board';
import { framed } from '../camera/framed-body';
import { rayThrough, type Ray } from '../camera/plan-view';
import { standingBuildings } from '../labels/campus-labels';
import type { Stage } from '../stage';
import { floorPoint } from './pick';

type Pixel = readonly [number, number];

/** Of walls that only their outline is drawn of, metres. */
const LOW = 0.5;
/** A room is seen with this much around it, metres. */
const AROUND = 2;

/** The building on a campus that is seen at a pixel: the nearest whose box the line of sight meets. O(buildings). */
export function buildingAt(stage: Stage, [px, py]: Pixel): BuildingId | null {
  const ray = rayThrough(stage.rig.view, stage.viewport, px, py);
  let nearest = Infinity;
  let found: BuildingId | null = null;
  for (const { building, bounds, bottom, top } of standingBuildings(stage.session)) {
    const [minX, minY, maxX, maxY] = bounds;
    const t = entry(ray, [minX, minY, bottom], [maxX, maxY, Math.max(top, bottom + LOW)]);
    if (t !== null && t < nearest) [nearest, found] = [t, building.id];
  }
  return found;
}

/** The space of the shown storey under a pixel. O(points of its spaces). */
export function roomAt({ session, rig, viewport }: Stage, pixel: Pixel): Space | null {
  const { storey } = session.view.getState();
  const { document } = session.plan.getState();
  const level = storey === null ? undefined : document?.storeys[storey];
  const floor = level && floorPoint(rig.view, viewport, pixel, level.elevation);
  return document && level && floor ? spaceAt(document, level.id, floor[0], floor[1]) : null;
}

/** Flies to where a space is seen whole. */
export function goToRoom(stage: Stage, { storey, outline }: Space): void {
  const xs = outline.outer.map(([x]) => x);
  const ys = outline.outer.map(([, y]) => y);
  const bounds = [
    Math.min(...xs) - AROUND,
    Math.min(...ys) - AROUND,
    Math.max(...xs) + AROUND,
    Math.max(...ys) + AROUND,
  ] as const;
  const { goal } = stage.rig;
  const view = framed(goal, stage.viewport, bounds, goal.z, stage.insets());
  stage.session.focusOn(storey, view.x, view.y, view.span);
}

/** How far along a line of sight a box is entered; null where it isn't. */
function entry(
  { from, direction }: Ray,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
): number | null {
  let [enter, leave] = [0, Infinity];
  for (const k of [0, 1, 2] as const) {
    const a = (low[k] - from[k]) / direction[k];
    const b = (high[k] - from[k]) / direction[k];
    if (direction[k] === 0) {
      if (from[k] < low[k] || from[k] > high[k]) return null;
      continue;
    }
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave ? enter : null;
}

/** A click that hit nothing else: to the storey whose row of signs it is on, into the building under it, or to the room or storey whose name it is on. True when it went. */
export function goInto(stage: Stage, pixel: Pixel): boolean {
  const told = signBoard(stage).storeyAt(pixel);
  if (told !== null) {
    stage.session.showStorey(told);
    return true;
  }
  const building = buildingAt(stage, pixel);
  if (building) {
    stage.session.showBuilding(building);
    return true;
  }
  const named = stage.labelAt(pixel);
  const { document } = stage.session.plan.getState();
  const storey = Object.values(document?.storeys ?? {}).find(({ id }) => id === named);
  if (storey) stage.session.showStorey(storey.id);
  const space = Object.values(document?.spaces ?? {}).find(({ id }) => id === named);
  if (space) goToRoom(stage, space);
  return storey !== undefined || space !== undefined;
}
