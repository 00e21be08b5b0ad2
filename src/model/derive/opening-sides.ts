import type { SpaceId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { AreaHit, FloorAreas } from './floor-areas';
import { pointAt, type LineFrame } from './line-frame';
import type { DeriveCode } from './plan-issue';

/** How far a throat may reach on one side to find what the opening joins, metres. */
export const THROAT_LIMIT = 1.5;

/** Where an opening that doesn't say its two sides is probed, metres either side (PLAN-GEOJSON). */
const PROBES = [0.3, 0.6, 0.9];

/** Where along the line (share of its length) the distance to what lies beside it is measured. */
const SAMPLES = [0.1, 0.3, 0.5, 0.7, 0.9];

/** What lies on one side of an opening. */
export interface OpeningSide {
  /** Number of the area (space or outdoor) on this side; null = none. */
  readonly area: number | null;
  /** Metres from the line to that area; null when none was met. */
  readonly distance: number | null;
}

export interface OpeningSides {
  /** To the left and to the right of the line. */
  readonly left: OpeningSide;
  readonly right: OpeningSide;
  /** Is the first of the opening's two sides the left one? */
  readonly firstIsLeft: boolean;
  /** The side that lies outside every space, also at 0.3, 0.6 and 0.9 m; null = neither, or not known. */
  readonly outside: 'left' | 'right' | null;
  /** The space of another storey that it says it leads to, where none of its own storey lies there. */
  readonly beyond: SpaceId | null;
  readonly issue: { readonly code: DeriveCode; readonly params: Record<string, string | null> } | null;
}

const NOTHING: OpeningSide = { area: null, distance: null };

/**
 * What an opening joins: by its `spaces` where it says two of them, with the sides told apart by which of them is
 * met first; else by probing. O(log n) and the edges nearby.
 */
export function openingSides(areas: FloorAreas, opening: Opening, frame: LineFrame): OpeningSides {
  if (opening.spaces === null) return probed(areas, frame);
  const [first, second] = opening.spaces.map((id) => (id === null ? null : areas.numberOf(id)));
  if (first === undefined || second === undefined) return probed(areas, frame);
  if (first === -1 || second === -1) return twoStoreys(areas, opening, frame, first, second);
  if (first === null && second === null) return probed(areas, frame);
  if (first === null || second === null) {
    return oneSpace(areas, frame, first ?? second ?? 0, second === null);
  }
  return first === second ? probed(areas, frame) : twoSpaces(areas, frame, first, second);
}

function twoSpaces(areas: FloorAreas, frame: LineFrame, first: number, second: number): OpeningSides {
  const firstLeft = beside(areas, frame, 1, first);
  const firstRight = beside(areas, frame, -1, first);
  const secondLeft = beside(areas, frame, 1, second);
  const secondRight = beside(areas, frame, -1, second);
  const straight = cost(firstLeft) + cost(secondRight);
  const firstIsLeft = straight <= cost(secondLeft) + cost(firstRight);
  const [left, right] = firstIsLeft ? [firstLeft, secondRight] : [secondLeft, firstRight];
  const missing = left === null ? (firstIsLeft ? first : second) : firstIsLeft ? second : first;
  const whole = left !== null && right !== null;
  return {
    left: left ?? anyBeside(areas, frame, 1),
    right: right ?? anyBeside(areas, frame, -1),
    firstIsLeft,
    outside: null,
    beyond: null,
    issue: whole
      ? null
      : { code: 'plan.opening-space-not-beside', params: { space: areas.ids[missing] ?? null } },
  };
}

/** One side is a space, the other is said to be nothing. */
function oneSpace(areas: FloorAreas, frame: LineFrame, space: number, isFirst: boolean): OpeningSides {
  const onLeft = beside(areas, frame, 1, space);
  const onRight = beside(areas, frame, -1, space);
  const spaceIsLeft =
    cost(onLeft) === cost(onRight)
      ? depthOf(areas, frame, 1, space) >= depthOf(areas, frame, -1, space)
      : cost(onLeft) < cost(onRight);
  const found = spaceIsLeft ? onLeft : onRight;
  const side = spaceIsLeft ? -1 : 1;
  // Open ground may begin at the threshold; a space there is none that the door says it leads to.
  const clear = probe(areas, frame, side, areas.isSpace) === null;
  const other = clear ? (nearest(areas, frame, side, (area) => !areas.isSpace(area)) ?? NOTHING) : NOTHING;
  return {
    left: spaceIsLeft ? (found ?? anyBeside(areas, frame, 1)) : other,
    right: spaceIsLeft ? other : (found ?? anyBeside(areas, frame, -1)),
    firstIsLeft: spaceIsLeft === isFirst,
    outside: clear ? (spaceIsLeft ? 'right' : 'left') : null,
    beyond: null,
    issue:
      found === null
        ? { code: 'plan.opening-space-not-beside', params: { space: areas.ids[space] ?? null } }
        : null,
  };
}

/** One side is a space of this storey; the other may be one of another storey, so long as nothing of this one lies there. */
function twoStoreys(
  areas: FloorAreas,
  { spaces }: Opening,
  frame: LineFrame,
  first: number | null,
  second: number | null,
): OpeningSides {
  const isFirst = second === -1;
  const [own, beyond] = isFirst ? [first, spaces?.[1]] : [second, spaces?.[0]];
  if (own === null || own === -1 || beyond == null) return probed(areas, frame);
  const sides = oneSpace(areas, frame, own, isFirst);
  return sides.outside === null ? probed(areas, frame) : { ...sides, outside: null, beyond };
}

function probed(areas: FloorAreas, frame: LineFrame): OpeningSides {
  const sideAt = (side: 1 | -1): OpeningSide => {
    const area = probe(areas, frame, side, () => true);
    return area === null ? NOTHING : (beside(areas, frame, side, area) ?? { area, distance: null });
  };
  const left = sideAt(1);
  const right = sideAt(-1);
  const sides = { left: nameOf(areas, left), right: nameOf(areas, right) };
  const resolved = left.area !== null && right.area !== null;
  return {
    left,
    right,
    firstIsLeft: true,
    outside: !hasSpace(areas, left) ? 'left' : !hasSpace(areas, right) ? 'right' : null,
    beyond: null,
    issue: { code: resolved ? 'plan.opening-sides-probed' : 'plan.opening-sides-open', params: sides },
  };
}

/** First area met at the probes on one side of the line's middle. */
function probe(
  areas: FloorAreas,
  frame: LineFrame,
  side: 1 | -1,
  accept: (area: number) => boolean,
): number | null {
  for (const v of PROBES) {
    const area = areas.shapes.at(...pointAt(frame, frame.length / 2, side * v)).find(accept);
    if (area !== undefined) return area;
  }
  return null;
}

/** How many probes of one side lie in the area. */
const depthOf = (areas: FloorAreas, frame: LineFrame, side: 1 | -1, area: number): number =>
  PROBES.filter((v) => areas.shapes.has(...pointAt(frame, frame.length / 2, side * v), (a) => a === area))
    .length;

const beside = (areas: FloorAreas, frame: LineFrame, side: 1 | -1, area: number): OpeningSide | null =>
  nearest(areas, frame, side, (other) => other === area);

const anyBeside = (areas: FloorAreas, frame: LineFrame, side: 1 | -1): OpeningSide =>
  nearest(areas, frame, side, () => true) ?? NOTHING;

/**
 * The area met on one side and the median of its distances over the samples; null when fewer than half of them
 * meet one. The median, so that a nook at one jamb doesn't deepen the whole throat.
 */
export function nearest(
  areas: FloorAreas,
  frame: LineFrame,
  side: 1 | -1,
  accept: (area: number) => boolean,
): OpeningSide | null {
  const hits: AreaHit[] = [];
  for (const share of SAMPLES) {
    const hit = areas.firstBeside(frame, share * frame.length, side, THROAT_LIMIT, accept);
    if (hit !== null) hits.push(hit);
  }
  if (hits.length * 2 < SAMPLES.length) return null;
  hits.sort((a, b) => a.distance - b.distance || a.area - b.area);
  const median = hits[Math.floor((hits.length - 1) / 2)]!;
  return { area: median.area, distance: median.distance };
}

const hasSpace = (areas: FloorAreas, side: OpeningSide): boolean =>
  side.area !== null && areas.isSpace(side.area);

const cost = (side: OpeningSide | null): number => side?.distance ?? 10 * THROAT_LIMIT;

const nameOf = (areas: FloorAreas, side: OpeningSide): string | null =>
  side.area === null ? null : (areas.ids[side.area] ?? null);
