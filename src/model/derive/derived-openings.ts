import { localId, makeId, tryId, type OpeningId, type SpaceId } from '../schema/ids';
import { NO_NAME } from '../schema/no-name';
import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import { inFrame } from './line-frame';
import { freeParts, runLength, runsOf } from './free-runs';
import { PlanShapes } from './plan-shapes';
import type { StoreyShapes } from './storey-shapes';
import { straightened } from './straightened';
import type { Throat } from './throat';
import { touchingPieces } from './touching-runs';

/** Outlines must touch along at least this much to be joined, metres (PLAN-GEOJSON, derived openings). */
const LEAST_RUN = 0.6;

/** A stretch this near to a throat goes on from it, metres. */
const BESIDE = 0.02;

/** A throat of a derived opening runs this far into both spaces, metres. */
const LAP = 0.01;

/** A stretch where two spaces touch that is too short to be a way. */
export interface NarrowContact {
  readonly spaces: readonly [SpaceId, SpaceId];
  readonly a: Point;
  readonly b: Point;
  /** Openings whose throats it goes on from: the rest of their hole, shut with them. None: always shut. */
  readonly beside: readonly OpeningId[];
}

export interface FoundContacts {
  readonly openings: readonly Opening[];
  readonly narrow: readonly NarrowContact[];
}

/**
 * Openings between spaces of one storey whose outlines run within 0.05 m of each other for at least 0.6 m with
 * no wall between and outside the throats given (PLAN-GEOJSON, "Derived openings"). Straight: a run round a
 * corner gives one for each side. Ids are made from the two spaces, so that they stay while the plan around
 * them changes. Where spaces touch along less, nobody passes. O(n log n) for n points, and what comes near.
 */
export function derivedOpenings(shapes: StoreyShapes, throats: readonly Throat[]): FoundContacts {
  const { areas, plan, walls } = shapes;
  const throatShapes = new PlanShapes(throats.map((throat) => ({ rings: [throat.ring] })));
  const taken = new Set<string>(plan.openings.map((opening) => opening.id));
  const openings: Opening[] = [];
  const narrow: NarrowContact[] = [];
  for (const pieces of touchingPieces(areas).values()) {
    const [first, second] = pieces[0]!.between.map((area) => areas.spaceId(area));
    if (first == null || second == null) continue;
    const spaces: [SpaceId, SpaceId] = first < second ? [first, second] : [second, first];
    for (const run of runsOf(pieces.flatMap((piece) => freeParts(piece, walls, throatShapes)))) {
      if (runLength(run) < LEAST_RUN - 1e-9) {
        for (const { a, b } of run)
          narrow.push({ spaces, a, b, beside: besides(throats, throatShapes, a, b) });
        continue;
      }
      const gap = run.reduce((most, piece) => Math.max(most, piece.gap), 0);
      for (const line of straightened(run.flatMap((piece) => [piece.a, piece.b]))) {
        openings.push(passage(freeId(taken, spaces), plan.storey.id, spaces, line, gap + 2 * LAP));
      }
    }
  }
  return { openings, narrow };
}

/** Doors and passages whose throats a or b lies on the side of. */
const besides = (throats: readonly Throat[], index: PlanShapes, a: Point, b: Point): OpeningId[] =>
  index
    .shapesNear(a, b, BESIDE)
    .map((number) => throats[number]!)
    .filter(({ opening }) => opening.kind !== 'window' && !opening.rejected)
    .filter(({ frame, left, right }) =>
      [a, b].some((p) => {
        const [u, v] = inFrame(frame, p);
        return u > -BESIDE && u < frame.length + BESIDE && v > -right - BESIDE && v < left + BESIDE;
      }),
    )
    .map(({ opening }) => opening.id);

/** First id for an opening between the two spaces that nobody has yet. */
function freeId(taken: Set<string>, spaces: readonly [SpaceId, SpaceId]): OpeningId {
  const pair = `derived~${localId(spaces[0])}~${localId(spaces[1])}`;
  for (let n = 1; ; n++) {
    const local = n === 1 ? pair : `${pair}~${n}`;
    const id = tryId('opening', local) ?? makeId('opening', `derived~${hashOf(pair)}~${n}`);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** 53-bit hash of a text (two FNV-1a halves), for ids whose spaces have very long ones. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return ((a >>> 0) * 2 ** 21 + ((b >>> 0) & 0x1fffff)).toString(36);
}

const passage = (
  id: OpeningId,
  storey: Opening['storey'],
  spaces: readonly [SpaceId, SpaceId],
  line: readonly [Point, Point],
  depth: number,
): Opening => ({
  id,
  storey,
  kind: 'passage',
  line,
  wall: null,
  depth,
  width: null,
  clearWidth: null,
  height: null,
  sill: 0,
  spaces,
  finalExit: false,
  locked: false,
  lockSchedule: [],
  keyHolders: [],
  fireRating: null,
  selfClosing: null,
  leaf: null,
  swing: null,
  opensInto: null,
  barred: false,
  origin: 'derived',
  rejected: false,
  name: NO_NAME,
});
