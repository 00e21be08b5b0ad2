import type { FlightInput, LevelRef } from '../../geometry/nav/floor-input';
import type { Nav } from '../../geometry/nav/nav';
import { lookUp } from '../../model/schema/dictionary';
import type { WalkingPlan } from '../walking/walking-plan';

/** What a part of a way is walked on, and which way it goes. */
export type FloorKind = 'level' | 'stairs-down' | 'stairs-up' | 'ramp-down' | 'ramp-up';

/** Flights that rise less than this are level floor: thresholds, doors between storeys. Metres. */
const LEAST_RISE = 0.05;

type Plane = readonly [x: number, y: number];

/** Does a flight of the nav rise so little that it is level floor? O(1). */
export const isLevelFlight = ({ derived }: WalkingPlan, flight: number): boolean =>
  derived.input.flights[flight]!.rise < LEAST_RISE;

/** Is a flight of the nav stairs: drawn as such, and no ramp or threshold? O(1). */
export function isStairFlight(plan: WalkingPlan, flight: number): boolean {
  const id = plan.derived.flights[flight] ?? null;
  const drawn = id === null ? null : lookUp(plan.document.flights, id);
  return drawn !== null && drawn.form !== 'ramp' && !isLevelFlight(plan, flight);
}

/** What lies under a straight part of a way on a sheet. O(1). */
export function floorKind(plan: WalkingPlan, sheet: number, from: Plane, to: Plane): FloorKind {
  const { flight, stretch } = plan.nav.sheets[sheet]!;
  if (flight < 0) return 'level';
  const id = plan.derived.flights[flight] ?? null;
  const drawn = id === null ? null : lookUp(plan.document.flights, id);
  if (drawn === null || isLevelFlight(plan, flight)) return 'level';
  // The sheet is stretched from its low end towards the high one.
  const up = (to[0] - from[0]) * stretch.nx + (to[1] - from[1]) * stretch.ny >= 0;
  if (drawn.form === 'ramp') return up ? 'ramp-up' : 'ramp-down';
  return up ? 'stairs-up' : 'stairs-down';
}

/** Height of a plan point of a sheet over the datum, metres. O(1). */
export function heightOn(plan: WalkingPlan, sheet: number, x: number, y: number): number {
  const { storey, flight, landing } = plan.nav.sheets[sheet]!;
  if (landing >= 0) return levelHeight(plan, { kind: 'landing', landing });
  if (flight < 0) return levelHeight(plan, { kind: 'storey', storey });
  const input = plan.derived.input.flights[flight]!;
  const low = levelHeight(plan, input.low.joins);
  return low + (levelHeight(plan, input.high.joins) - low) * climbed(plan.nav, sheet, input, x, y);
}

/** Share of a flight, 0 at its low end … 1 at its high one. */
function climbed(
  { sheets, origin }: Nav,
  sheet: number,
  { high }: FlightInput,
  x: number,
  y: number,
): number {
  const { ax, ay, nx, ny } = sheets[sheet]!.stretch;
  const along = (px: number, py: number): number => (px - origin[0] - ax) * nx + (py - origin[1] - ay) * ny;
  const run = along((high.ax + high.bx) / 2, (high.ay + high.by) / 2);
  return run === 0 ? 0 : Math.min(1, Math.max(0, along(x, y) / run));
}

function levelHeight({ derived }: WalkingPlan, level: LevelRef): number {
  const landing = level.kind === 'landing' ? derived.input.landings[level.landing] : undefined;
  const storey = level.kind === 'storey' ? level.storey : (landing?.storey ?? 0);
  return (derived.parts[storey]?.plan.storey.elevation ?? 0) + (landing?.z ?? 0);
}
