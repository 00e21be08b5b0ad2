import type { Located } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { ownedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import { NOT_ASKED, type FloorAsks } from './floor-asks';
import { emptyLane, scatter, type LaneField } from './lanes';

/** Lanes as they were searched: up to their cuts. */
export interface CutLanes {
  readonly asks: FloorAsks;
  readonly walk: Walk;
  readonly places: readonly (Located | null)[];
  readonly lanesOfSource: readonly (readonly number[])[];
  readonly cuts: readonly number[];
  readonly lanes: readonly (LaneField | null)[];
}

/**
 * Lanes with the true distance wherever the way that is the best by its share may lie beyond a cut: there the whole storey is
 * searched again, without one. So the worst place is the worst of all, and its way is held against the distance that counts
 * for what it leads to. O(samples · terms), and a search of each storey and lane that has such floor.
 */
export function withFarWays(nav: Nav, work: CutLanes): (LaneField | null)[] {
  const lanes = [...work.lanes];
  const { storeyStart } = nav.samples;
  for (const storey of work.asks.storeys) {
    const members = membersOn(work, storey);
    for (const lane of doubtfulLanes(work, members, storeyStart[storey]!, storeyStart[storey + 1]!)) {
      const numbers = members[lane]!;
      const search = ownedField(
        work.walk,
        numbers.map((i) => work.places[i]!),
      );
      scatter((lanes[lane] ??= emptyLane(nav, work.asks, lane)), work.asks, search, numbers);
    }
  }
  return lanes;
}

/** By lane that has a cut: the extinguishers of a storey that count in it; none for others. */
const membersOn = ({ places, lanesOfSource, cuts }: CutLanes, storey: number): number[][] =>
  cuts.map((cut, lane) =>
    cut === Infinity
      ? []
      : places.flatMap((place, i) =>
          place?.storey === storey && lanesOfSource[i]!.includes(lane) ? [i] : [],
        ),
  );

/** Lanes in which what lies beyond the cut could be better than the best that is known, at some sample. */
function doubtfulLanes(
  { asks: { asks, askOf }, cuts, lanes }: CutLanes,
  members: readonly (readonly number[])[],
  from: number,
  to: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  // Of most asks nothing is cut, or nobody stands there.
  const classesOf = asks.map(({ classes }) =>
    classes.filter(({ terms }) => terms.some(({ lane }) => members[lane]!.length > 0)),
  );
  for (let s = from; s < to; s++) {
    const ask = askOf[s]!;
    if (ask === NOT_ASKED) continue;
    for (const { terms } of classesOf[ask]!) {
      let best = Infinity;
      for (const { lane, limit } of terms) {
        best = Math.min(best, (lanes[lane]?.distance[s] ?? Infinity) / limit);
      }
      for (const { lane, limit } of terms) {
        if (members[lane]!.length === 0 || found.has(lane)) continue;
        const metres = lanes[lane]?.distance[s] ?? Infinity;
        if (metres === Infinity && cuts[lane]! / limit < best) found.add(lane);
      }
    }
  }
  return found;
}
