import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { EvacuationReport } from '../report/report';

/** Who left by one exit. */
export interface ExitDigest {
  readonly id: string;
  /** When, one after the other, seconds: one for each who left. */
  readonly times: Float64Array<ArrayBuffer>;
}

/** How a storey emptied. */
export interface StoreyDigest {
  readonly id: StoreyId;
  /** Null = outdoors. */
  readonly building: BuildingId | null;
  readonly most: number;
  /** Seconds; null = somebody is at the end. */
  readonly cleared: number | null;
  readonly atEnd: number;
}

/** Something at its most, and where. */
export interface PlaceDigest {
  readonly storey: StoreyId;
  readonly space: SpaceId | null;
  readonly value: number;
}

/** What is kept of the report of a run: what one run is held against another by. Seconds; null = not reached. */
export interface RunDigest {
  readonly agents: number;
  readonly remaining: number;
  readonly first: number | null;
  readonly t50: number | null;
  readonly t95: number | null;
  readonly last: number | null;
  /** How far it was recorded. */
  readonly seconds: number;
  /** All exits that were open. */
  readonly exits: readonly ExitDigest[];
  /** Over how long the peak of an exit is taken. */
  readonly peakSeconds: number;
  readonly storeys: readonly StoreyDigest[];
  /** Persons a square metre where it was fullest; null = nowhere. */
  readonly densest: PlaceDigest | null;
  /** People in the longest queue. */
  readonly queue: PlaceDigest | null;
}

/** What is kept of a report. `document`: the plan that it was run in; `seconds`: how far it was recorded. O(people + storeys). */
export function runDigest(
  document: Pick<CampusDocument, 'storeys'>,
  { figures, curves, storeys, peakSeconds, jams }: EvacuationReport,
  seconds: number,
): RunDigest {
  const { agents, remaining, first, t50, t95, last } = figures;
  const densest = jams.storeys
    .flatMap(({ most: { density } }) => density ?? [])
    .reduce<PlaceDigest | null>(
      (most, each) => (most === null || each.value > most.value ? each : most),
      null,
    );
  const queue = jams.queues.reduce<(typeof jams.queues)[number] | null>(
    (most, each) => (most === null || each.people > most.people ? each : most),
    null,
  );
  return {
    agents,
    remaining,
    first,
    t50,
    t95,
    last,
    seconds,
    exits: figures.exits.map(({ id }, k) => ({ id, times: timesOf(curves[k]) })),
    peakSeconds,
    storeys: storeys.map(({ id, most, cleared, atEnd }) => ({
      id,
      building: lookUp(document.storeys, id)?.building ?? null,
      most,
      cleared,
      atEnd,
    })),
    densest: densest && { storey: densest.storey, space: densest.space, value: densest.value },
    queue: queue && { storey: queue.storey, space: queue.space, value: queue.people },
  };
}

/** When each one left, of a curve of all who had. */
function timesOf(curve: EvacuationReport['curves'][number] | undefined): Float64Array<ArrayBuffer> {
  if (curve === undefined) return new Float64Array();
  const { seconds, left } = curve;
  const times = new Float64Array(left.at(-1) ?? 0);
  for (let k = 0; k < seconds.length; k++) times.fill(seconds[k]!, k === 0 ? 0 : left[k - 1]!, left[k]!);
  return times;
}
