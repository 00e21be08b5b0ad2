import { storeysOf } from '../../../model/query/storeys-in-order';
import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { StoreyId } from '../../../model/schema/ids';
import type { Flight } from '../../../model/schema/flight';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { ChosenRow } from '../../../standards/egress/strictest';
import { stairRows } from '../../../standards/egress/widths';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import { flightSize, type FlightSize } from './flight-size';
import { at, exceeds, metres, severityBy } from './found';

type Asked = Pick<AskedStorey, 'plan' | 'profile' | 'facts' | 'storey'>;

/** Steps that move, or that lead to machines, carry nobody out. */
const OTHERS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'escalator',
  'plant',
  'electrical',
  'roof',
  'outdoor',
]);

interface Stair {
  readonly flight: Flight;
  readonly size: FlightSize;
  readonly around: Space | null;
  readonly x: number;
  readonly y: number;
}

/**
 * Flights of a storey that are too narrow, and those too steep for their steps to be as the code has them. Of treads and risers a plan
 * tells nothing: how long a flight is, is held against what its rise needs at least. Which stair is the main one it doesn't tell
 * either: where even the widest of a building is narrower than that must be, it is told once, on the lowest of its
 * storeys. O(flights of the building).
 */
export function stairSizeFindings({ plan, profile, facts, storey }: Asked): EgressFinding[] {
  const rows = stairRows(profile, facts);
  const drawn = lookUp(plan.document.storeys, storey);
  if (rows === null || drawn === null || drawn.kind === 'ground') return [];
  const own = stairsOn(plan, [storey]);
  const { mainWidth } = rows;
  return [
    ...own.flatMap((stair) => [
      ...tooNarrow(stair, rows.width, 'any'),
      ...tooSteep(stair, rows.tread.limit, rows.riser.limit).map(({ needed, steps }): EgressFinding => ({
        ...found(stair, 'egress.stair-steep', rows.tread),
        severity: severityBy(rows.tread),
        params: {
          rise: metres(stair.size.rise),
          run: metres(stair.size.run),
          needed: metres(needed),
          steps,
          tread: rows.tread.limit,
          riser: rows.riser.limit,
        },
      })),
    ]),
    ...(mainWidth === null || drawn.building === null
      ? []
      : mainTooNarrow(plan, drawn.building, storey, own, mainWidth)),
  ];
}

function mainTooNarrow(
  plan: AskedStorey['plan'],
  building: NonNullable<Parameters<typeof storeysOf>[1]>,
  storey: StoreyId,
  own: readonly Stair[],
  row: ChosenRow,
): EgressFinding[] {
  const storeys = storeysOf(plan.document, building).map(({ id }) => id);
  const lowest = storeys.find((id) => stairsOn(plan, [id]).length > 0);
  if (lowest !== storey) return [];
  const widest = Math.max(...stairsOn(plan, storeys).map(({ size }) => size.width));
  const here = own.reduce((best, one) => (one.size.width > best.size.width ? one : best));
  return tooNarrow({ ...here, size: { ...here.size, width: widest } }, row, 'main');
}

const found = (
  { flight, around, x, y }: Stair,
  code: 'egress.stair-narrow' | 'egress.stair-steep',
  { cite }: ChosenRow['row'],
) => ({
  id: `${code}:${flight.id}`,
  code,
  cite,
  place: at({ storey: flight.storey, x, y }, around?.id ?? null),
});

function tooNarrow(stair: Stair, { row, assumed }: ChosenRow, which: 'any' | 'main'): EgressFinding[] {
  const { width, said } = stair.size;
  if (!exceeds(row.limit, width)) return [];
  const base = found(stair, 'egress.stair-narrow', row);
  return [
    {
      ...base,
      id: which === 'main' ? `${base.id}:main` : base.id,
      severity: severityBy(row, assumed),
      params: {
        width: metres(width),
        needed: row.limit,
        said,
        main: which === 'main',
        assumed: assumed.join(' '),
      },
    },
  ];
}

/** The length in plan that a rise needs with the fewest steps: one tread less than risers, for the landing is the last. */
function tooSteep(
  { size: { rise, run } }: Stair,
  tread: number,
  riser: number,
): { needed: number; steps: number }[] {
  const steps = Math.ceil(rise / riser - 1e-6);
  const needed = (steps - 1) * tread;
  return exceeds(needed, run) ? [{ needed, steps }] : [];
}

function stairsOn({ document, derived }: AskedStorey['plan'], storeys: readonly StoreyId[]): Stair[] {
  const wanted = new Set(storeys);
  return derived.flights.flatMap((id, number): Stair[] => {
    const flight = id === null ? null : lookUp(document.flights, id);
    if (flight === null || flight.form !== 'stair' || !wanted.has(flight.storey)) return [];
    const input = derived.input.flights[number]!;
    const [x, y] = middleOf(flight.outline.outer);
    const around = spaceAt(document, flight.storey, x, y);
    if (around !== null && OTHERS.has(around.use)) return [];
    return [{ flight, size: flightSize(flight, input), around, x, y }];
  });
}

const middleOf = (ring: readonly (readonly [number, number])[]): readonly [number, number] => [
  ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
  ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
];
