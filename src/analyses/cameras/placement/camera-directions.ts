import { horizontalViewOf, projectionOf } from '../../../model/query/camera-optics';
import type { MountKind, OfferedCamera } from './placement';

/** How a camera is turned on its mount. */
export interface Direction {
  /** From the mount's own heading, radians counter-clockwise. */
  readonly turn: number;
  readonly tilt: number;
}

/** A wall camera looks no farther aside than this, radians: the wall that it hangs on fills its picture. */
const ASIDE = (70 * Math.PI) / 180;
/** Directions lie apart by this share of what the lens sees across. */
const OVERLAP = 1 / 3;
const DOWN = Math.PI / 2;
const TURN = 2 * Math.PI;
/** All sensors of a ring are turned alike; farther is another sensor's place. */
const LEAST_STEP = (15 * Math.PI) / 180;

/**
 * How an offered camera is tried on a mount: a fisheye on a ceiling straight down, never on a wall; others by each tilt, turned in steps that
 * overlap by two thirds. None for a lens without known angle. O(directions).
 */
export function directionsOf(
  offer: OfferedCamera,
  kind: MountKind,
  tilts: readonly number[],
): readonly Direction[] {
  const across = horizontalViewOf(offer);
  if (across === null || offer.pixelsAcross === null) return [];
  if (projectionOf(offer) === 'equidistant') return kind === 'ceiling' ? [{ turn: 0, tilt: DOWN }] : [];
  const step = Math.max(LEAST_STEP, across * OVERLAP);
  const turns = kind === 'wall' ? turnsWithin(ASIDE, step) : turnsAround(ringTurn(offer), step);
  return tilts.flatMap((tilt) => turns.map((turn) => ({ turn, tilt })));
}

function turnsWithin(most: number, step: number): number[] {
  const side = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: 2 * side + 1 }, (_, i) => ((i - side) * most) / side);
}

function turnsAround(turn: number, step: number): number[] {
  const count = Math.max(1, Math.ceil(turn / step));
  return Array.from({ length: count }, (_, i) => (i * turn) / count);
}

/** Sensors evenly in a ring see the same again after this turn. */
function ringTurn({ heads }: OfferedCamera): number {
  const count = heads.length + 1;
  const step = TURN / count;
  const even = heads.every(
    ({ heading, tilt }, i) =>
      tilt === 0 && Math.abs((((heading - (i + 1) * step) % TURN) + TURN) % TURN) < 1e-6,
  );
  return even ? step : TURN;
}
