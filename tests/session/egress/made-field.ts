import { HINDERED, type StoreyField } from '../../../src/analyses/egress/field/storey-field';
import type { ExitRef } from '../../../src/analyses/way-out/result';
import type { Random } from '../../../src/base/random';
import type { ExitId, StoreyId } from '../../../src/model/schema/ids';

const STOREY = 'storey_L1' as StoreyId;

const area = (id: string): ExitRef => ({ kind: 'area', id: `exit_${id}` as ExitId });

/** A made-up field: exits anywhere on a grid, each cell as far from them as the crow flies; some without floor, some without a way. */
export function madeField(random: Random, count: number): StoreyField {
  const [nx, ny, cell] = [6 + random.index(20), 6 + random.index(20), 0.5];
  const [x0, y0] = [random.between(-100, 100), random.between(-100, 100)];
  const places = Array.from({ length: count }, () => [random.between(0, nx), random.between(0, ny)] as const);
  const metres = new Float32Array(nx * ny);
  const exitOf = new Int16Array(nx * ny).fill(-1);
  const hindered = new Uint8Array(nx * ny);
  for (let i = 0; i < metres.length; i++) {
    const kind = random.next();
    metres[i] = kind < 0.15 ? Number.NaN : Infinity;
    if (kind < 0.3) {
      // Of those without a way some are so for what rolls alone.
      if (kind >= 0.15)
        hindered[i] = kind < 0.2 ? HINDERED.stairs : kind < 0.25 ? HINDERED.narrow : HINDERED.not;
      continue;
    }
    places.forEach(([x, y], exit) => {
      const away = cell * Math.hypot((i % nx) + 0.5 - x, Math.floor(i / nx) + 0.5 - y);
      if (Math.fround(away) >= metres[i]!) return;
      metres[i] = away;
      exitOf[i] = exit;
    });
  }
  return {
    storey: STOREY,
    goal: 'exit',
    told: 'exit',
    walker: 'adult',
    hour: null,
    closed: [],
    grid: { x0, y0, nx, ny, cell },
    metres,
    seconds: metres.map((each) => each / 1.2),
    exitOf,
    exits: places.map((_, i) => area(String(i))),
    farthest: null,
    slowest: null,
    hindered,
    without: 0,
    hinderedArea: { stairs: 0, narrow: 0 },
  };
}
