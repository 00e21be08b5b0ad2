import type { FlightEnd } from '../../geometry/nav/floor-input';
import type { Point } from '../schema/polygon';
import { isFinalExit } from './final-exit';
import { frameBox, pointAt } from './line-frame';
import { nearest } from './opening-sides';
import type { DeriveIssue } from './plan-issue';
import { joinsAt } from './stair-levels';
import type { StoreyParts } from './storey-parts';
import type { Throat } from './throat';

/** The floor within a door whose two sides lie on two storeys: a level or nearly level flight between them. */
export interface StoreyJoint {
  /** Index of the door's own storey. */
  readonly storey: number;
  /** Counter-clockwise, from floor to floor. */
  readonly ring: readonly Point[];
  readonly low: FlightEnd;
  readonly high: FlightEnd;
  readonly rise: number;
}

/** Floor of another storey that a door leads to. */
interface Beyond {
  readonly storey: number;
  readonly accept: (area: number) => boolean;
}

/**
 * Doors that join two storeys whose floors differ by at most 0.3 m: those that name a space of another storey (a link
 * between buildings), and final exits before open ground that is a storey of its own. O(doors · storeys).
 */
export function storeyJoints(storeys: readonly StoreyParts[]): {
  joints: StoreyJoint[];
  warnings: DeriveIssue[];
} {
  const joints: StoreyJoint[] = [];
  const warnings: DeriveIssue[] = [];
  storeys.forEach((parts, storey) => {
    for (const throat of parts.throats) {
      const { beyond } = throat.sides;
      const joint = beyondOf(storeys, storey, throat)
        .map((other) => jointAt(storeys, storey, throat, other))
        .find((found) => found !== null);
      if (joint !== undefined) joints.push(joint);
      else if (beyond !== null) {
        const place = throat.opening.id;
        warnings.push({ code: 'plan.opening-space-not-beside', place, params: { space: beyond } });
      }
    }
  });
  return { joints, warnings };
}

/** Where a door may lead on other storeys: the space that it names, or any open ground. */
function beyondOf(storeys: readonly StoreyParts[], own: number, throat: Throat): Beyond[] {
  const { beyond } = throat.sides;
  if (beyond !== null) {
    return storeys.flatMap(({ areas }, storey) => {
      const number = areas.numberOf(beyond);
      return number < 0 ? [] : [{ storey, accept: (area: number) => area === number }];
    });
  }
  const parts = storeys[own];
  if (parts === undefined || freeSide(throat) === null || !isFinalExit(parts, throat)) return [];
  return storeys.flatMap(({ plan, areas }, storey) =>
    storey !== own && plan.storey.kind === 'ground'
      ? [{ storey, accept: (area: number) => !areas.isSpace(area) }]
      : [],
  );
}

/** The side of a door on which its own storey has no floor: 1 = left, −1 = right. */
const freeSide = ({ sides: { left, right } }: Throat): 1 | -1 | null =>
  (left.area === null) === (right.area === null) ? null : left.area === null ? 1 : -1;

function jointAt(
  storeys: readonly StoreyParts[],
  storey: number,
  { sides, frame, left, right }: Throat,
  { storey: to, accept }: Beyond,
): StoreyJoint | null {
  const [here, there] = [storeys[storey], storeys[to]];
  const side = sides.left.area === null ? 1 : -1;
  const near = (side === 1 ? sides.right : sides.left).distance;
  if (here === undefined || there === undefined || near === null) return null;
  const [from, onto] = [here.plan.storey.elevation, there.plan.storey.elevation];
  const found = joinsAt(from, onto) ? nearest(there.areas, frame, side, accept) : null;
  if (found?.distance == null) return null;
  // Ground drawn through under a building begins for its doors where their wall ends.
  const far = Math.max(found.distance, side === 1 ? left : right);
  const [v0, v1] = side === 1 ? [-near, far] : [-far, near];
  const end = (v: number, joined: number): FlightEnd => {
    const [[ax, ay], [bx, by]] = [pointAt(frame, 0, v), pointAt(frame, frame.length, v)];
    return { ax, ay, bx, by, joins: { kind: 'storey', storey: joined } };
  };
  const [own, other] = [end(-side * near, storey), end(side * far, to)];
  return {
    storey,
    ring: frameBox(frame, 0, frame.length, v0, v1),
    low: from <= onto ? own : other,
    high: from <= onto ? other : own,
    rise: Math.abs(onto - from),
  };
}
