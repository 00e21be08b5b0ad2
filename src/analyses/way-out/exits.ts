import { finished, type Steps } from '../../base/steps';
import { locate, type Located } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { isFinalExit } from '../../model/derive/final-exit';
import { isAtGround } from '../../model/query/is-at-ground';
import { liesIn } from '../../model/query/lies-in';
import { onStorey } from '../../model/query/on-storey';
import type { OpeningId } from '../../model/schema/ids';
import type { Point, Polygon } from '../../model/schema/polygon';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import type { Place } from '../walking/find-path';
import { groundEdges } from './ground-edges';
import type { ExitRef } from './result';

/** Points along edges that one steps over, metres apart at most: ways end on them within half of that along the edge. */
const EDGE_STEP = 0.2;
/** A way's end farther than this from walkable floor is none, metres. */
const MOST_GAP = 0.5;

/** A place where a way out may end. */
export interface ExitPlace {
  readonly exit: ExitRef;
  readonly at: Located;
}

const known = new WeakMap<Nav, readonly ExitPlace[]>();

/**
 * Where ways out end: in the middle of each final exit (as codes measure to the middle of the doorway), along edges where
 * rooms go over into open ground, along those of exit areas, and at ends of flights that come down on ground that is a
 * storey of its own. Kept with the floor. O(openings + edges).
 */
export const exitPlaces = (plan: WalkingPlan): readonly ExitPlace[] =>
  known.get(plan.nav) ?? finished(exitPlaceSteps(plan));

/** `exitPlaces` in parts, a storey each. */
export function* exitPlaceSteps(plan: WalkingPlan): Steps<readonly ExitPlace[]> {
  const before = known.get(plan.nav);
  if (before) return before;
  const found: ExitPlace[] = [];
  for (const placesOn of [throughOpenings, ontoGround, intoAreas]) {
    for (const storey of plan.derived.storeys.keys()) {
      found.push(...placesOn(plan, storey));
      yield;
    }
  }
  found.push(...offFlights(plan));
  known.set(plan.nav, found);
  return found;
}

/** Exits that are not shut. O(exits). */
export function openExits(plan: WalkingPlan, shut: readonly OpeningId[]): readonly ExitPlace[] {
  const closed = new Set<string>(shut);
  return exitPlaces(plan).filter(({ exit }) => !closed.has(exit.id));
}

/** Is the place out of doors at ground, or in an exit area? O(areas of its storey). */
export function isInTheOpen(plan: WalkingPlan, { storey, x, y }: Place): boolean {
  const lies = ({ outline }: { readonly outline: Polygon }): boolean => liesIn(outline, x, y);
  if (onStorey(plan.document, 'exits', storey).some(lies)) return true;
  return isOutdoors(plan, { storey, x, y });
}

function isOutdoors(plan: WalkingPlan, { storey, x, y }: Place): boolean {
  const parts = plan.derived.parts[storeyIndex(plan, storey)];
  if (parts === undefined || !isAtGround(parts.plan.storey)) return false;
  const { spaces, outdoors } = parts.plan;
  const lies = ({ outline }: { readonly outline: Polygon }): boolean => liesIn(outline, x, y);
  return outdoors.some(lies) && !spaces.some(lies);
}

const onFloor = (plan: WalkingPlan, storey: number, x: number, y: number): Located[] => {
  const at = locate(plan.nav, storey, x, y);
  return at === null || at.gap > MOST_GAP ? [] : [at];
};

function throughOpenings(plan: WalkingPlan, storey: number): ExitPlace[] {
  const parts = plan.derived.parts[storey]!;
  return parts.throats.flatMap((throat) => {
    if (!isFinalExit(parts, throat)) return [];
    const [[ax, ay], [bx, by]] = throat.opening.line;
    const exit: ExitRef = { kind: 'opening', id: throat.opening.id };
    return onFloor(plan, storey, (ax + bx) / 2, (ay + by) / 2).map((at) => ({ exit, at }));
  });
}

/** Over the edges where a room goes over into open ground with no door between. */
function ontoGround(plan: WalkingPlan, storey: number): ExitPlace[] {
  return groundEdges(plan, storey).flatMap(({ ground, line: [a, b] }) =>
    [...pointsAlong(a, b), b].flatMap(([x, y]) =>
      onFloor(plan, storey, x, y).map((at) => ({ exit: { kind: 'ground' as const, id: ground }, at })),
    ),
  );
}

/** Areas on open ground are left out: whoever comes to them was out of doors before. */
function intoAreas(plan: WalkingPlan, storey: number): ExitPlace[] {
  const id = plan.derived.storeys[storey]!;
  return onStorey(plan.document, 'exits', id).flatMap(({ id: area, outline }) =>
    [outline.outer, ...outline.holes].flatMap((ring) =>
      aroundRing(ring).flatMap(([x, y]) => {
        const exit: ExitRef = { kind: 'area', id: area };
        return isOutdoors(plan, { storey: id, x, y })
          ? []
          : onFloor(plan, storey, x, y).map((at) => ({ exit, at }));
      }),
    ),
  );
}

const aroundRing = (ring: readonly Point[]): Point[] =>
  ring.flatMap((a, i) => pointsAlong(a, ring[(i + 1) % ring.length]!));

/** From a on, without b. */
function pointsAlong([ax, ay]: Point, [bx, by]: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / EDGE_STEP));
  return Array.from({ length: steps }, (_, k): Point => {
    const share = k / steps;
    return [ax + share * (bx - ax), ay + share * (by - ay)];
  });
}

function offFlights({ nav, derived }: WalkingPlan): ExitPlace[] {
  return derived.flights.flatMap((id, flight) => {
    const { low, high } = derived.input.flights[flight]!;
    return [low, high].flatMap(({ ax, ay, bx, by, joins }) => {
      if (id === null || joins.kind !== 'storey') return [];
      if (derived.parts[joins.storey]?.plan.storey.kind !== 'ground') return [];
      const at = locate(nav, joins.storey, (ax + bx) / 2, (ay + by) / 2);
      return at === null || at.gap > MOST_GAP ? [] : [{ exit: { kind: 'flight' as const, id }, at }];
    });
  });
}
