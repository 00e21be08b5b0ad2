import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { FlightId, SpaceId } from '../../../model/schema/ids';
import type { FlightEnd, LevelRef } from '../../../geometry/nav/floor-input';
import { flightSize } from '../checks/flight-size';
import type { WalkingPlan } from '../../walking/walking-plan';

type InPlan = readonly [x: number, y: number];

/** Where a stair comes to a level of storeys. */
export interface StairLevel {
  /** Metres, as storeys are high. */
  readonly z: number;
  /** Numbers of the storeys that it is joined to there. */
  readonly storeys: readonly number[];
}

/** A stair between two of its levels. */
export interface StairRun {
  /** Narrowest width, metres. */
  readonly width: number;
  /** Metres along slopes and across the landings between them. */
  readonly length: number;
  /** Of its steepest flight; null = none goes up. */
  readonly steps: { readonly riser: number; readonly tread: number } | null;
  readonly kind: 'stair' | 'ramp';
  /** Middles of its ends. */
  readonly foot: InPlan;
  readonly head: InPlan;
}

/** One stair as it goes from level to level. */
export interface StairLine {
  readonly levels: readonly StairLevel[];
  /** One between each level and the next above it; null = none leads up there. */
  readonly runs: readonly (StairRun | null)[];
  /** Spaces that it stands in, by the storey that it comes to there. */
  readonly spaces: ReadonlySet<SpaceId>;
  readonly flights: ReadonlySet<FlightId>;
}

/** Heights that differ by less are one level, metres. */
const LEVEL = 0.05;

interface Leg {
  readonly id: FlightId;
  readonly low: number;
  readonly high: number;
  readonly foot: InPlan;
  readonly head: InPlan;
  readonly width: number;
  readonly rise: number;
  readonly run: number;
  readonly form: 'stair' | 'ramp';
}

const middle = ({ ax, ay, bx, by }: FlightEnd): InPlan => [(ax + bx) / 2, (ay + by) / 2];
const apart = ([ax, ay]: InPlan, [bx, by]: InPlan): number => Math.hypot(bx - ax, by - ay);

/** All stairs of a plan, in its order. O(flights · levels of their stair). */
export function stairLines(plan: WalkingPlan): readonly StairLine[] {
  const { derived, document } = plan;
  const numberOf = new Map(derived.flights.flatMap((id, number) => (id === null ? [] : [[id, number]])));
  const elevation = (storey: number): number => derived.parts[storey]!.plan.storey.elevation;
  const height = (at: LevelRef): number => {
    if (at.kind === 'storey') return elevation(at.storey);
    const { storey, z } = derived.input.landings[at.landing]!;
    return elevation(storey) + z;
  };
  return derived.stairs.map((ids): StairLine => {
    const joined: { z: number; storey: number; at: InPlan }[] = [];
    const legs = ids.flatMap((id): Leg[] => {
      const flight = lookUp(document.flights, id);
      const number = numberOf.get(id);
      if (flight === null || number === undefined) return [];
      const input = derived.input.flights[number]!;
      for (const end of [input.low, input.high]) {
        const { joins } = end;
        if (joins.kind === 'storey')
          joined.push({ z: elevation(joins.storey), storey: joins.storey, at: middle(end) });
      }
      const { width, rise, run } = flightSize(flight, input);
      const low = height(input.low.joins);
      const ends = { foot: middle(input.low), head: middle(input.high) };
      return [{ id, low, high: low + rise, ...ends, width, rise, run, form: flight.form }];
    });
    const levels = levelsOf(joined);
    return {
      levels,
      runs: levels.slice(1).map(({ z }, i) =>
        runOf(
          legs.filter(({ low, high }) => low >= levels[i]!.z - LEVEL && high <= z + LEVEL),
          levels[i]!.z,
          z,
        ),
      ),
      spaces: new Set(
        joined.flatMap(
          ({ storey, at: [x, y] }) => spaceAt(document, derived.storeys[storey]!, x, y)?.id ?? [],
        ),
      ),
      flights: new Set(ids),
    };
  });
}

function levelsOf(joined: readonly { readonly z: number; readonly storey: number }[]): StairLevel[] {
  const levels: { z: number; storeys: number[] }[] = [];
  for (const { z, storey } of joined.toSorted((a, b) => a.z - b.z)) {
    const last = levels.at(-1);
    if (last === undefined || z - last.z > LEVEL) levels.push({ z, storeys: [storey] });
    else if (!last.storeys.includes(storey)) last.storeys.push(storey);
  }
  return levels;
}

/** Flights one after the other; those side by side count as one as wide as all of them. */
function runOf(legs: readonly Leg[], from: number, to: number): StairRun | null {
  const steps: Leg[] = [];
  for (const leg of legs.toSorted((a, b) => a.low - b.low || b.rise - a.rise)) {
    const last = steps.at(-1);
    const beside = last !== undefined && leg.low < last.high - LEVEL;
    if (beside) steps[steps.length - 1] = { ...last, width: last.width + leg.width };
    else steps.push(leg);
  }
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWhole =
    Math.abs(first.low - from) <= LEVEL &&
    Math.abs(last.high - to) <= LEVEL &&
    steps.every((leg, i) => i === 0 || Math.abs(leg.low - steps[i - 1]!.high) <= LEVEL);
  if (!isWhole) return null;
  const slopes = steps.reduce((sum, { rise, run }) => sum + Math.hypot(rise, run), 0);
  const landings = steps.reduce(
    (sum, { foot }, i) => (i === 0 ? sum : sum + apart(steps[i - 1]!.head, foot)),
    0,
  );
  const steepest = steps.reduce((one, other) => (other.rise * one.run > one.rise * other.run ? other : one));
  return {
    width: Math.min(...steps.map(({ width }) => width)),
    length: slopes + landings,
    steps: steepest.rise > 0 && steepest.run > 0 ? { riser: steepest.rise, tread: steepest.run } : null,
    kind: steps.some(({ form }) => form === 'stair') ? 'stair' : 'ramp',
    foot: first.foot,
    head: last.head,
  };
}
