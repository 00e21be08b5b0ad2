import { isoToMs, msToIso } from '../../../base/time/iso-time';
import { CN_CALL_POINT_TEST, CN_DETECTOR_TEST } from '../../../standards/checklists/cn-detection';
import { at, day, daysLater, minuteOf } from './calendar';
import { storeys, type CampusIndex } from './campus-index';
import { headOf, HUANG, paper, personId } from './hands';
import { hazardId } from './hazards/hazard-id';
import { inspect } from './inspect';
import type { Journal } from './journal';
import { ROUTES } from './rounds/duties';

const FIRST_DAY = day('11-17');
const DAYS = 5;
const START = minuteOf('08:30');
const HOURS_A_DAY = 8;
const OUT_OF_RANGE = 7;
const RETESTED = day('12-10');
const ALARMED_IN = 6;
const SPREAD = 20;
/** Seconds; the checklist's limit is 30. */
const TOO_SLOW = 36;

/**
 * The yearly test of detection and suppression: every detector and call point (but those of `bad`, which were not there to
 * be tested as they are), and seven of them out of range until they were tested again. O(detectors).
 */
export function recordAnnualTest(journal: Journal, campus: CampusIndex, bad: ReadonlySet<string>): void {
  const hand = headOf('GEN');
  const detectors = [...campus.all('smoke-detector'), ...campus.all('heat-detector')].filter(
    ({ id }) => !bad.has(id),
  );
  const failing = new Set(
    [...storeys('A', 2, 3), ...storeys('B', 3, 4), ...storeys('C', 6, 8)]
      .flatMap((code) =>
        campus
          .on('smoke-detector', [code])
          .filter(({ id }) => !bad.has(id))
          .slice(3, 4),
      )
      .slice(0, OUT_OF_RANGE)
      .map(({ id }) => id),
  );
  const minutesEach = (DAYS * HOURS_A_DAY * 60) / Math.max(1, detectors.length);
  detectors.forEach(({ id }, i) => {
    const minute = Math.floor(i * minutesEach);
    const time = at(
      daysLater(FIRST_DAY, Math.floor(minute / (HOURS_A_DAY * 60))),
      START + (minute % (HOURS_A_DAY * 60)),
    );
    const fails = failing.has(id);
    inspect(journal, hand, time, id, CN_DETECTOR_TEST, {
      readings: { 'detector.alarm': fails ? TOO_SLOW : ALARMED_IN + journal.random.index(SPREAD) },
      failed: fails ? [{ item: 'detector.alarm', note: '灵敏度超差', hazard: hazardId('073') }] : [],
    });
    if (fails) {
      inspect(journal, hand, at(RETESTED, START + (i % 60)), id, CN_DETECTOR_TEST, {
        readings: { 'detector.alarm': ALARMED_IN },
        note: '清洗标定后复测',
      });
    }
  });
  campus.all('manual-call-point').forEach(({ id }, i) => {
    inspect(
      journal,
      hand,
      at(daysLater(FIRST_DAY, i % DAYS), minuteOf('17:00') + (i % 45)),
      id,
      CN_CALL_POINT_TEST,
      {
        readings: { 'call-point.alarm': 2 + journal.random.index(6) },
      },
    );
  });
  const start = at(FIRST_DAY, START);
  journal.write(HUANG, start, 'round.walked', campus.document.campus.id, {
    route: ROUTES.systems,
    ended: msToIso(isoToMs(start) + ((DAYS - 1) * 24 + HOURS_A_DAY) * 3_600_000),
    seen: ['B1-G', ...storeys('C', 1), 'C-R'].map((code) => `storey_${code}`),
    skipped: [],
    unlocked: [],
    companions: [personId('sang-jisheng'), personId('hai-fushi')],
    hazards: [hazardId('073')],
    signatures: [],
    note: `火灾探测器 ${detectors.length} 只，超差 ${OUT_OF_RANGE} 只；消防泵启动 20 次，全部正常`,
    evidence: [paper('systems-test-2025')],
  });
}
