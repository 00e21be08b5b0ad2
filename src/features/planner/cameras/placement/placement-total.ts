import type { CarsLacking, Lacking, PlacedStorey } from '../../../../analyses/cameras/placement/placement';
import type { PlaceState } from '../../../../session/cameras/place-state';

/** What all storeys together come to. */
export interface PlacementTotal {
  readonly count: number;
  readonly least: number;
  readonly mounts: number;
  readonly before: Lacking;
  readonly after: Lacking;
  readonly cars: CarsLacking;
  /** m², and the side of a cell, metres; null until every storey was looked at again. */
  readonly finer: PlacedStorey['finer'];
  /** The time of some storey was used up. */
  readonly cutShort: boolean;
}

/** O(storeys). */
export function placementTotal({ found }: Pick<PlaceState, 'found'>): PlacementTotal {
  const all = [...found.values()];
  const sum = (of: (each: PlacedStorey) => number): number =>
    all.reduce((total, each) => total + of(each), 0);
  const lacking = (of: (each: PlacedStorey) => Lacking): Lacking => ({
    area: sum((each) => of(each).area),
    doorways: sum((each) => of(each).doorways),
    others: sum((each) => of(each).others),
  });
  const looks = all.flatMap(({ finer }) => finer ?? []);
  const [first] = looks;
  return {
    count: sum(({ proposals }) => proposals.length),
    least: sum(({ least }) => least),
    mounts: sum(({ mounts }) => mounts),
    before: lacking(({ before }) => before),
    after: lacking(({ after }) => after),
    cars: { before: sum(({ cars }) => cars.before), after: sum(({ cars }) => cars.after) },
    cutShort: all.some(({ cutShort }) => cutShort),
    finer:
      first === undefined
        ? null
        : {
            cell: first.cell,
            first: looks.reduce((total, each) => total + each.first, 0),
            left: looks.reduce((total, each) => total + each.left, 0),
          },
  };
}
