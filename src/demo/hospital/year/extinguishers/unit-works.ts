import { assert } from '../../../../base/assert';
import type { LocalDate } from '../../../../base/time/local-date';
import type { Asset, Extinguisher } from '../../../../model/schema/assets/asset-registry';
import { day, dayOf } from '../calendar';
import type { CampusIndex } from '../campus-index';
import {
  ADDED,
  FIRST_DAY,
  LAST_DAY,
  LEFT_ALONE,
  OWN_LIVES,
  RENEWED,
  TESTED,
  type MonthOfWorks,
} from './works-table';

export type SettingPoint = Asset & Extinguisher;

/** What the year had in store for the unit at a slot of a setting point. */
export type UnitWork =
  | { readonly type: 'tested' | 'renewed' | 'added'; readonly on: LocalDate }
  | {
      readonly type: 'own';
      readonly agent: string | null;
      readonly made: LocalDate;
      readonly installed: LocalDate;
      readonly serviced: readonly LocalDate[];
    };

/** Works by setting point and slot. */
export type UnitWorks = ReadonlyMap<string, UnitWork>;

export const slotKey = (point: string, slot: number): string => `${point} ${slot}`;

/** Shares the year's works out among the units of the plan. Throws where a storey has too few of them. O(units). */
export function unitWorks(campus: CampusIndex): UnitWorks {
  const works = new Map<string, UnitWork>();
  const alone = new Set(LEFT_ALONE.flatMap((at) => campus.near('extinguisher', at)?.id ?? []));
  const plan = (point: SettingPoint, work: UnitWork): void => {
    for (let slot = 0; slot < point.count; slot++) works.set(slotKey(point.id, slot), work);
    alone.add(point.id);
  };
  for (const { at, agent, made, installed, serviced } of OWN_LIVES) {
    plan(campus.at('extinguisher', at), {
      type: 'own',
      agent,
      made: day(made),
      installed: day(installed),
      serviced: serviced.map(day),
    });
  }
  ADDED.at.forEach((at, i) =>
    plan(campus.at('extinguisher', at), { type: 'added', on: dayOf(ADDED.month, FIRST_DAY + i) }),
  );
  for (const row of TESTED) share(campus, row, 'tested', works, alone);
  for (const row of RENEWED) share(campus, row, 'renewed', works, alone);
  return works;
}

function share(
  campus: CampusIndex,
  { month, units, from }: MonthOfWorks,
  type: 'tested' | 'renewed',
  works: Map<string, UnitWork>,
  alone: ReadonlySet<string>,
): void {
  let done = 0;
  for (const point of acrossStoreys(campus, from)) {
    for (let slot = 0; slot < point.count && done < units; slot++) {
      if (alone.has(point.id) || works.has(slotKey(point.id, slot))) continue;
      const on = dayOf(month, FIRST_DAY + (done % (LAST_DAY - FIRST_DAY + 1)));
      works.set(slotKey(point.id, slot), { type, on });
      done++;
    }
  }
  assert(done === units, `too few extinguishers on ${from.join()}`, done);
}

/** Setting points of some storeys: the first of each, then the second of each … */
function acrossStoreys(campus: CampusIndex, codes: readonly string[]): SettingPoint[] {
  const rows = codes.map((code) => campus.on('extinguisher', [code]));
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
}
