import { buildSight } from '../../../geometry/visibility/build-sight';
import { LineSetBuilder } from '../../../geometry/plane/line-set';
import type { Sight } from '../../../geometry/visibility/sight';
import type { Box } from '../../drafting/boxes';
import { doorFields } from '../../drafting/door-forms';
import { partitionsOf, wallLine, type Partitions } from '../../drafting/partitions';
import { rectangle } from '../../drafting/rectilinear';
import type { StoreyPlan } from '../../drafting/storey-plan';

/** What is as high hides what is behind it, metres. */
const EYE_HEIGHT = 1.6;

/** What stops sight on a storey that is being drawn, in its own frame: walls with doors shut, columns, tall furniture. O(n log n). */
export function sightOnPlan(plan: StoreyPlan): Sight {
  const lines = new LineSetBuilder();
  const holes = passages(plan);
  for (const wall of partitionsOf(plan).walls) {
    for (const [x0, y0, x1, y1] of bodies(wall, holes)) lines.add(rectangle(x0, y0, x1, y1), true);
  }
  for (const ring of plan.columns ?? []) lines.add(ring, true);
  for (const { ring, height } of plan.furniture) if (height >= EYE_HEIGHT) lines.add(ring, true);
  for (const { line, height, transparent } of plan.freeWalls ?? []) {
    if (transparent !== true && (height === null || height >= EYE_HEIGHT)) lines.add(line, false);
  }
  return buildSight({ walls: lines.build() });
}

type Partition = Partitions['walls'][number];
type Hole = Pick<Partition, 'axis' | 'at' | 'from' | 'to'>;

/** Openings without a leaf. */
function passages(plan: StoreyPlan): Hole[] {
  const partitions = partitionsOf(plan);
  return plan.doors
    .filter(({ form, width }) => doorFields(form, width).kind === 'passage')
    .map(({ from, to, at, width }): Hole => {
      const [[ax, ay], [bx, by]] = partitions.openingLine(from, to, at, width);
      return ay === by ? { axis: 'x', at: ay, from: ax, to: bx } : { axis: 'y', at: ax, from: ay, to: by };
    });
}

/** A wall's body between the passages through it. */
function bodies(wall: Partition, holes: readonly Hole[]): Box[] {
  const [[ax, ay], [bx, by]] = wallLine(wall);
  const half = wall.thickness / 2;
  const along = wall.axis === 'x' ? [ax, bx] : [ay, by];
  const cuts = holes
    .filter(
      (hole) =>
        hole.axis === wall.axis && hole.at === wall.at && hole.from < along[1]! && hole.to > along[0]!,
    )
    .sort((a, b) => a.from - b.from);
  const stops = [along[0]!, ...cuts.flatMap(({ from, to }) => [from, to]), along[1]!];
  return Array.from({ length: stops.length / 2 }, (_, i): Box => {
    const [from, to] = [stops[2 * i]!, stops[2 * i + 1]!];
    return wall.axis === 'x'
      ? [from, wall.at - half, to, wall.at + half]
      : [wall.at - half, from, wall.at + half, to];
  }).filter(([x0, y0, x1, y1]) => x1 > x0 && y1 > y0);
}
