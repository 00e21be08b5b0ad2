import type { Box } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import type { OpenGround } from '../../drafting/storey-plan';
import type { GroundLayer } from './site-map';

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

const covers = ([x0, y0, x1, y1]: Box, x: number, y: number): boolean => x0 < x && x < x1 && y0 < y && y < y1;

/** A stretch of cells of one layer between two neighbouring y. */
interface Run {
  readonly layer: GroundLayer;
  readonly x0: number;
  readonly x1: number;
  y0: number;
  y1: number;
}

/**
 * Rectangles that show each place of the ground once: of the layers there the last one, nothing where something is
 * built. They touch along their sides, so that one walks on from each to the next. Code of the layer, with `-2`, `-3` …
 * for its further rectangles. O(cells · layers) of the grid that all corners make.
 */
export function paving(layers: readonly GroundLayer[], built: readonly Box[]): OpenGround[] {
  const boxes = [...layers.flatMap((layer) => layer.boxes), ...built];
  const xs = sorted(boxes.flatMap(([x0, , x1]) => [x0, x1]));
  const ys = sorted(boxes.flatMap(([, y0, , y1]) => [y0, y1]));
  const topAt = (x: number, y: number): GroundLayer | null =>
    built.some((box) => covers(box, x, y))
      ? null
      : (layers.findLast((layer) => layer.boxes.some((box) => covers(box, x, y))) ?? null);
  const done: Run[] = [];
  let open: Run[] = [];
  for (let j = 0; j + 1 < ys.length; j++) {
    const [y0, y1] = [ys[j]!, ys[j + 1]!];
    const row = runsOf(xs, (x) => topAt(x, (y0 + y1) / 2), y0, y1);
    const goesOn = (run: Run): Run | undefined =>
      row.find(({ layer, x0, x1 }) => layer === run.layer && x0 === run.x0 && x1 === run.x1);
    done.push(...open.filter((run) => goesOn(run) === undefined));
    open = row.map((run) => {
      const below = open.find(({ layer, x0, x1 }) => layer === run.layer && x0 === run.x0 && x1 === run.x1);
      return below === undefined ? run : { ...below, y1 };
    });
  }
  return coded([...done, ...open]);
}

/** Neighbouring cells of a row with the same layer on top. */
function runsOf(
  xs: readonly number[],
  topAt: (x: number) => GroundLayer | null,
  y0: number,
  y1: number,
): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    const [x0, x1] = [xs[i]!, xs[i + 1]!];
    const layer = topAt((x0 + x1) / 2);
    const last = runs.at(-1);
    if (layer === null) continue;
    if (last?.layer === layer && last.x1 === x0) runs[runs.length - 1] = { ...last, x1 };
    else runs.push({ layer, x0, x1, y0, y1 });
  }
  return runs;
}

function coded(runs: readonly Run[]): OpenGround[] {
  const counts = new Map<string, number>();
  return runs.map(({ layer: { code, zh, en, surface }, x0, x1, y0, y1 }) => {
    const n = (counts.get(code) ?? 0) + 1;
    counts.set(code, n);
    return {
      code: n === 1 ? code : `${code}-${n}`,
      zh,
      en,
      ring: rectangle(x0, y0, x1, y1),
      form: 'ground',
      surface,
    };
  });
}
