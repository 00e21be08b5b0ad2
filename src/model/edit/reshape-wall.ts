import type { CampusDocument } from '../schema/document';
import type { OpeningId } from '../schema/ids';
import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import type { Draft } from './draft';
import { partFrame, seatedLine, seatedOn } from './openings-on';

/** An opening this little over the end of its wall still fits, metres. */
const FITS = 1e-6;

/**
 * Gives a wall drawn as a line other points, as many as it has; its openings keep their place along their part, in
 * metres from the end of it that stays (from its start when both move). Returns the first opening that no longer fits,
 * or null. O(openings of the storey × parts).
 */
export function reshapeWall(
  document: CampusDocument,
  draft: Draft,
  wall: Wall,
  line: readonly Point[],
): OpeningId | null {
  if (wall.body.form !== 'line') return null;
  const before = wall.body.line;
  for (const seat of seatedOn(document, wall)) {
    const [was, is] = [partFrame(before, seat.part), partFrame(line, seat.part)];
    if (was === null || is === null) return seat.opening.id;
    const endStays = same(before[seat.part + 1]!, line[seat.part + 1]!);
    const startStays = same(before[seat.part]!, line[seat.part]!);
    const shift = endStays && !startStays ? is.length - was.length : 0;
    const fits = seat.from + shift >= -FITS && seat.to + shift <= is.length + FITS;
    const fitted = seat.from >= -FITS && seat.to <= was.length + FITS;
    if (!fits && fitted) return seat.opening.id;
    draft.put('openings', { ...seat.opening, line: seatedLine(is, seat, was, shift) });
  }
  draft.put('walls', { ...wall, body: { ...wall.body, line } });
  return null;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
