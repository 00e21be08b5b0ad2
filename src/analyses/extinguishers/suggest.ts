import type { Steps } from '../../base/steps';
import { distanceField } from '../../geometry/nav/distance-field';
import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import type { Walk } from '../../geometry/nav/walk';
import { floorAt, type Place } from '../walking/find-path';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import { AskReader } from './ask-reader';
import type { WholeCoverage } from './compute';
import { coveredShare } from './covered-share';
import type { Ask } from './floor-asks';
import { UNKNOWN_TYPE, type ExtinguisherInput } from './input';
import { lanesOf, walkFor } from './lanes';
import { askAt } from './nearest-targets';
import { wallCandidates } from './wall-candidates';

/** Where one more extinguisher leaves the least floor uncovered. Areas in m². */
export interface PlaceSuggestion {
  readonly place: Place;
  /** Uncovered floor of the storey, as it is and with this one more. */
  readonly before: number;
  readonly remaining: number;
  /** Floor that it covers on all storeys that was not covered. */
  readonly gained: number;
  /** How many places were tried. */
  readonly tried: number;
}

/** Gains that differ by less are equal, m²: then the one that is nearer to what was uncovered is better. */
const SAME_GAIN = 0.01;

/**
 * Of all places along the walls of circulation from which `worst` can be walked to within what is allowed there, the one
 * that leaves the least floor uncovered; along the walls of rooms where circulation has none; null where no wall can be
 * reached. One of which nothing is known is taken, so that it counts for all that it may. Exact over these places: each is
 * measured. A step each; costs what it reaches.
 */
export function* suggestSteps(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  whole: Pick<WholeCoverage, 'asks' | 'lanes' | 'areas'>,
  worst: Place,
): Steps<PlaceSuggestion | null> {
  const walk = walkFor(plan, input);
  const storey = storeyIndex(plan, worst.storey);
  const at = floorAt(plan, worst);
  const areas = whole.areas.get(storey);
  if (at === null || !areas) return null;
  const ask = askAt(plan, whole.asks, at);
  const lanes = lanesOf(whole.asks, UNKNOWN_TYPE);
  const limits = ask === null ? [] : limitsIn(ask, lanes).filter((limit) => limit >= 0);
  const candidates = limits.length === 0 ? [] : candidatesFor(plan, walk, worst, Math.min(...limits));
  const gain = gainOf(plan, walk, whole, lanes);
  let best: { readonly place: Place; readonly gain: Gain } | null = null;
  for (const place of candidates) {
    const next = gain(place);
    if (best === null || isBetter(next, best.gain)) best = { place, gain: next };
    yield;
  }
  if (best === null || best.gain.area < SAME_GAIN) return null;
  const before = areas.area - areas.covered;
  const here = best.gain.byStorey.get(storey) ?? 0;
  return {
    place: best.place,
    before,
    // Sums of small areas in another order.
    remaining: Math.max(0, before - here),
    gained: best.gain.area,
    tried: candidates.length,
  };
}

/** Per class of an ask the distance at which one that counts in these lanes is near enough; −1 = it doesn't count. */
const limitsIn = ({ classes }: Ask, lanes: readonly number[]): number[] =>
  classes.map(({ terms }) =>
    terms.reduce((most, { lane, limit }) => (lanes.includes(lane) ? Math.max(most, limit) : most), -1),
  );

/** Places along walls of the storey from which `worst` can be walked to within the limit. */
export function candidatesFor(plan: WalkingPlan, walk: Walk, worst: Place, limit: number): Place[] {
  const at = floorAt(plan, worst);
  if (at === null) return [];
  const { samples } = plan.nav;
  const near = new Set(distanceField(walk, [at], { limit }).samples);
  return wallCandidates(plan, worst.storey, (place) => {
    if (Math.hypot(place.x - worst.x, place.y - worst.y) > limit) return false;
    const { triangle } = floorAt(plan, place)!;
    const [from, to] = [samples.triangleStart[triangle]!, samples.triangleStart[triangle + 1]!];
    for (let s = from; s < to; s++) if (near.has(s)) return true;
    return false;
  });
}

interface Gain {
  /** m² that were uncovered and are covered with it. */
  readonly area: number;
  readonly byStorey: ReadonlyMap<number, number>;
  /** Metres to walk to what was uncovered, by area. */
  readonly way: number;
}

const isBetter = (a: Gain, b: Gain): boolean =>
  a.area > b.area + SAME_GAIN || (a.area > b.area - SAME_GAIN && a.way / a.area < b.way / b.area);

function gainOf(
  plan: WalkingPlan,
  walk: Walk,
  whole: Pick<WholeCoverage, 'asks' | 'lanes'>,
  lanes: readonly number[],
): (place: Place) => Gain {
  const { samples, floors } = plan.nav;
  const { storeyStart } = samples;
  const readers = new Map<number, AskReader>();
  const readerOf = (storey: number): AskReader => {
    const { cell } = floors[storey]!.samples.grid;
    const reader = readers.get(storey) ?? new AskReader({ ...whole, owners: [] }, storey, cell, samples);
    readers.set(storey, reader);
    return reader;
  };
  const limits = whole.asks.asks.map((ask) => limitsIn(ask, lanes));
  const limit = Math.max(0, ...limits.flat()) + DEFAULT_CELL;
  const storeyOf = (s: number): number => {
    let storey = 0;
    while (s >= storeyStart[storey + 1]!) storey++;
    return storey;
  };
  return (place) => {
    const at = floorAt(plan, place);
    const field = at && distanceField(walk, [at], { limit });
    const byStorey = new Map<number, number>();
    let [area, way, storey, from, to] = [0, 0, 0, 0, 0];
    field?.samples.forEach((s, i) => {
      const now = field.distances[i]!;
      if (s < from || s >= to) {
        storey = storeyOf(s);
        [from, to] = [storeyStart[storey]!, storeyStart[storey + 1]!];
      }
      const reader = readerOf(storey);
      if (!reader.read(s) || reader.within === 1) return;
      const { cell } = floors[storey]!.samples.grid;
      const allowed = limits[reader.globalAsk]!;
      let within = 1;
      for (let c = reader.firstClass; c < reader.endClass; c++) {
        const own = allowed[c - reader.firstClass]!;
        const added = own < 0 ? 0 : coveredShare(now, own, cell);
        within = Math.min(within, Math.max(reader.table.within[c]!, added));
      }
      const more = samples.area[s]! * (within - reader.within);
      if (more <= 0) return;
      area += more;
      way += more * now;
      byStorey.set(storey, (byStorey.get(storey) ?? 0) + more);
    });
    return { area, byStorey, way };
  };
}
