import { segmentDistance } from '../../../geometry/plane/segment-distance';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';

/** Where a shutter comes down. */
export interface ShutterLine {
  /** The asset, or the opening that it is the leaf of. */
  readonly id: string;
  readonly line: readonly [Point, Point];
}

/** A shutter hangs over a wall or railing this near, metres. */
const OVER = 0.3;
/** Half of how wide one is taken to be that no neighbour tells of, metres. */
const HALF = 1;
/** A neighbour farther away than this belongs to another run of them, metres. */
const MOST_APART = 8;

/**
 * Where the fire shutters of a storey come down: the line of their opening; of those that hang over a railing or a wall, its
 * run up to half-way to where the next of them on it would hang, or a metre either way. O(shutters² + shutters · walls).
 */
export function shutterLines(document: CampusDocument, storey: StoreyId): ShutterLine[] {
  const assets = onStorey(document, 'assets', storey).filter(
    ({ kind, retired }) => kind === 'fire-shutter' && !retired,
  );
  const taken = new Set<string>();
  const free: { readonly id: string; readonly at: Point }[] = [];
  const lines: ShutterLine[] = [];
  for (const asset of assets) {
    const opening =
      asset.kind === 'fire-shutter' && asset.opening !== null
        ? lookUp(document.openings, asset.opening)
        : null;
    if (opening === null) free.push({ id: asset.id, at: [asset.x, asset.y] });
    else {
      taken.add(opening.id);
      lines.push({ id: asset.id, line: opening.line });
    }
  }
  for (const { id, leaf, line, rejected } of onStorey(document, 'openings', storey)) {
    if (leaf === 'shutter' && !rejected && !taken.has(id)) lines.push({ id, line });
  }
  const runs = wallRuns(document, storey);
  for (const { id, at } of free) {
    const run = runs.find((each) => distanceTo(each, at) <= OVER);
    lines.push({ id, line: run === undefined ? [at, at] : alongRun(run, at, free) });
  }
  return lines;
}

type Run = readonly [Point, Point];

const distanceTo = ([[ax, ay], [bx, by]]: Run, [x, y]: Point): number =>
  segmentDistance(x, y, ax, ay, bx, by);

function wallRuns(document: CampusDocument, storey: StoreyId): Run[] {
  return onStorey(document, 'walls', storey).flatMap(({ body }): Run[] => {
    const points = body.form === 'polygon' ? [...body.outline.outer, body.outline.outer[0]!] : body.line;
    return points.slice(1).map((b, i): Run => [points[i]!, b]);
  });
}

/** The stretch of a run about a place, as wide as its nearest neighbour on the run is away. */
function alongRun([a, b]: Run, at: Point, all: readonly { readonly at: Point }[]): readonly [Point, Point] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const along = ([x, y]: Point): number => (x - a[0]) * ux + (y - a[1]) * uy;
  const here = along(at);
  const apart = all
    .filter((other) => distanceTo([a, b], other.at) <= OVER)
    .map((other) => Math.abs(along(other.at) - here))
    .filter((away) => away > 0 && away <= MOST_APART);
  const half = apart.length === 0 ? HALF : Math.min(...apart) / 2;
  const place = (metres: number): Point => {
    const on = Math.min(length, Math.max(0, metres));
    return [a[0] + on * ux, a[1] + on * uy];
  };
  return [place(here - half), place(here + half)];
}
