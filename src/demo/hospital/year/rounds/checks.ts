import { isoToMs, msToIso } from '../../../../base/time/iso-time';
import { at, day, minuteOf } from '../calendar';
import { storeys, type CampusIndex } from '../campus-index';
import { DU, HUANG, personId, SHI, signatureOf, type Hand } from '../hands';
import { hazardId } from '../hazards/hazard-id';
import type { Journal } from '../journal';
import { makeId } from '../../../../model/schema/ids';
import { ROUTES } from './duties';

interface Check {
  readonly route: string;
  readonly by: Hand;
  readonly with: readonly string[];
  /** Day, storeys looked at, hazards found there and then, what was said. */
  readonly rows: readonly (readonly [
    date: string,
    seen: readonly string[],
    hazards: readonly string[],
    note: string,
  ])[];
}

const LEADERS = [personId('chen-piyuan'), SHI.person, personId('sang-jisheng')];
const OFFICERS = [HUANG.person, personId('sang-jisheng')];
const TWO_HOURS = 120 * 60_000;

const CHECKS: readonly Check[] = [
  {
    route: ROUTES.leadership,
    by: DU,
    with: LEADERS,
    rows: [
      ['03-20', [...storeys('B', 2), ...storeys('C', 4, 5)], [], '一季度领导带队检查：检验科与住院楼'],
      ['06-19', ['B1-G', ...storeys('A', 1, 2)], [], '二季度领导带队检查：地下室与门诊'],
      ['09-18', [...storeys('C', 13), ...storeys('D', 1, 5)], [], '三季度领导带队检查：教学区与旧住院楼'],
      ['12-18', [...storeys('C', 8, 12), 'F-L01', 'G-L01'], [], '四季度领导带队检查：病区、锅炉房、危化品库'],
    ],
  },
  {
    route: ROUTES.holiday,
    by: SHI,
    with: OFFICERS,
    rows: [
      ['01-24', [...storeys('A', 1), ...storeys('C', 1), 'G-L01'], [], '春节前检查'],
      ['04-01', [...storeys('B', 1, 5)], [], '清明节前检查'],
      ['04-28', [...storeys('A', 1, 5), ...storeys('E', 1)], [], '劳动节前检查'],
      ['05-28', ['F-L01', 'H-L01', ...storeys('C', 14)], ['034'], '端午节前检查'],
      ['09-26', [...storeys('D', 1, 5), 'I-L01'], [], '中秋、国庆节前检查'],
      ['12-29', [...storeys('C', 4, 12), 'B1-G'], [], '元旦前检查'],
    ],
  },
];

/** Checks led by the hospital's leaders each quarter, and those before holidays. */
export function recordLedChecks(journal: Journal, campus: CampusIndex): void {
  for (const { route, by, with: companions, rows } of CHECKS) {
    for (const [date, seen, hazards, note] of rows) {
      const start = at(day(date), minuteOf('09:00'));
      journal.write(by, start, 'round.walked', campus.document.campus.id, {
        route,
        ended: msToIso(isoToMs(start) + TWO_HOURS),
        seen: seen.map((code) => makeId('storey', code)),
        skipped: [],
        unlocked: [],
        companions,
        hazards: hazards.map(hazardId),
        signatures: [{ person: by.person, image: signatureOf(by) }],
        note,
        evidence: [],
      });
    }
  }
}
