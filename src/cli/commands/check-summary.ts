import type { CameraQuestion, CameraResult } from '../../analyses/cameras/result';
import { floorTotals, type FloorTotals } from '../../analyses/cameras/floor-totals';
import { countedExits, type CountedExits } from '../../analyses/egress/counted-exits';
import type { EgressQuestion, EgressResult } from '../../analyses/egress/result';
import type { ExtinguisherDesign } from '../../analyses/extinguishers/design/extinguisher-design';
import { localDateAt } from '../../base/time/zone';
import { localId } from '../../model/schema/ids';
import type { CheckedChemicals } from './check-chemicals';

/** What extinguishers come to. */
export interface ToldDesign {
  readonly points: number;
  readonly units: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

export const toldDesign = ({ measure, verdicts }: ExtinguisherDesign): ToldDesign => ({
  points: measure.owners.length,
  units: verdicts.length,
  verdicts: counted(verdicts, ({ verdict }) => verdict),
});

/** What hazardous chemicals come to. */
export interface ToldChemicals {
  readonly asOf: string;
  /** Null = none were given: only what the plan alone tells. */
  readonly records: CheckedChemicals['events'];
  /** Extinguishers and detectors count as drawn: records take none of them away. */
  readonly counted: 'as-designed';
  readonly stores: number;
  readonly items: number;
  /** S of GB 18218, and lines that could not be weighed into it. */
  readonly sum: number;
  readonly unknown: number;
  readonly pairs: { readonly kept: number; readonly broken: number };
}

export function toldChemicals({ result, records, events }: CheckedChemicals): ToldChemicals {
  const { stores, pairs, majorHazard } = result;
  const kept = pairs.filter((pair) => pair.kept).length;
  return {
    asOf: records.today,
    records: events,
    counted: 'as-designed',
    stores: stores.length,
    items: stores.reduce((sum, { items }) => sum + items, 0),
    sum: majorHazard.sum,
    unknown: majorHazard.unknown,
    pairs: { kept, broken: pairs.length - kept },
  };
}

/** What cameras come to. */
export interface ToldCameras {
  /** The day at whose end they are counted; null = as designed. */
  readonly asOf: string | null;
  readonly doors: CameraQuestion['doors'];
  readonly scale: CameraResult['scale']['id'];
  readonly cameras: number;
  readonly absent: number;
  /** Floor that must, should or may be seen. */
  readonly floor: FloorTotals;
  readonly storage: CameraResult['storage'];
}

export const toldCameras = (
  { scale, storeys, absent, storage }: CameraResult,
  { asOf, doors }: CameraQuestion,
): ToldCameras => ({
  asOf: asOf && localDateAt(asOf.at, asOf.zone),
  doors,
  scale: scale.id,
  cameras: storeys.reduce((sum, { cameras }) => sum + cameras.length, 0),
  absent: absent.length,
  floor: floorTotals(storeys.flatMap(({ rooms }) => rooms)),
  storage,
});

/** What ways out come to. */
export interface ToldEgress {
  /** `HH:MM`; null = none. */
  readonly hour: string | null;
  /** Doors taken to be shut besides. */
  readonly closed: readonly string[];
  /** Storeys that people use, exits of all storeys, rooms and people. */
  readonly storeys: number;
  readonly exits: CountedExits;
  readonly rooms: number;
  readonly persons: number;
}

export function toldEgress({ storeys }: EgressResult, { hour, closed }: EgressQuestion): ToldEgress {
  return {
    hour,
    closed: closed.map(localId),
    storeys: storeys.filter(({ rooms }) => rooms.length > 0).length,
    exits: countedExits(storeys.flatMap(({ exits }) => exits)),
    rooms: storeys.reduce((sum, { rooms }) => sum + rooms.length, 0),
    persons: storeys.reduce((sum, { persons }) => sum + persons, 0),
  };
}

/** How many of each, those that come first first. */
export function counted<T>(items: readonly T[], of: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
}
