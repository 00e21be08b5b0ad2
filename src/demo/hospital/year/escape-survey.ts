import { localId } from '../../../model/schema/ids';
import {
  CN_EMERGENCY_LIGHT_CHECK,
  CN_EXIT_SIGN_CHECK,
  CN_FIRE_DOOR_CHECK,
} from '../../../standards/checklists/cn-escape';
import { CN_HYDRANT_CHECK } from '../../../standards/checklists/cn-hydrant';
import { at, dayOf, minuteOf } from './calendar';
import type { CampusIndex } from './campus-index';
import { BAI, GAN, headOf, inTurn } from './hands';
import { hazardId } from './hazards/hazard-id';
import { inspect } from './inspect';
import type { Journal } from './journal';

/** Hydrants are opened and measured each quarter. */
const HYDRANT_MONTHS = [3, 6, 9, 12];
const FIRST_DAY = 2;
const DAYS = 20;
const START = minuteOf('13:00');
const MINUTES = 230;

/** Static pressure, MPa: lowest at the top. */
const LOWEST = 0.36;
const PER_STOREY = 0.035;
const STOREYS = 14;
/** The storey without water, and the first survey after somebody had opened a valve there. */
const DRY = 'D-L05';
const DRY_KNOWN_FROM = 9;

/** Level of a storey by its code, `C-L05` → 5; 1 where the code says none. */
const levelOf = (storey: string): number => Number(/-L(\d+)$/.exec(localId(storey))?.[1] ?? 1);

/** When the nth of many things is looked at within the weeks of a survey. */
const timeOf = (month: number, n: number) =>
  at(dayOf(month, FIRST_DAY + (n % DAYS)), START + (Math.floor(n / DAYS) % MINUTES));

/**
 * Hydrants by quarter with their pressure; before the year's end every light, sign and fire door (but those of `bad`, of
 * which other records speak). O(assets).
 */
export function recordSurveys(journal: Journal, campus: CampusIndex, bad: ReadonlySet<string>): void {
  const inspectors = [BAI, GAN];
  for (const month of HYDRANT_MONTHS) {
    campus.all('hydrant').forEach(({ id, storey }, n) => {
      const isDry = localId(storey) === DRY;
      if (isDry ? month < DRY_KNOWN_FROM : bad.has(id)) return;
      const pressure = isDry ? 0 : LOWEST + (STOREYS - levelOf(storey)) * PER_STOREY;
      inspect(journal, headOf('GEN'), timeOf(month, n), id, CN_HYDRANT_CHECK, {
        readings: { 'hydrant.static-pressure': Math.round(pressure * 100) / 100 },
        failed: isDry ? [{ item: 'hydrant.static-pressure', note: '无水', hazard: hazardId('052') }] : [],
      });
    });
  }
  const surveys = [
    ['emergency-light', CN_EMERGENCY_LIGHT_CHECK],
    ['exit-sign', CN_EXIT_SIGN_CHECK],
    ['fire-door', CN_FIRE_DOOR_CHECK],
  ] as const;
  for (const [kind, checklist] of surveys) {
    campus.all(kind).forEach(({ id }, n) => {
      if (bad.has(id)) return;
      inspect(journal, inTurn(inspectors, n), timeOf(12, n), id, checklist);
    });
  }
}
