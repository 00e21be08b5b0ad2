import type { LocalDate } from '../../../../base/time/local-date';
import { present } from '../../../../base/assert';
import type { EventOf } from '../../../../records/event/record-event';
import { localId } from '../../../../model/schema/ids';
import { CN_EXTINGUISHER_CHECK } from '../../../../standards/checklists/cn-extinguisher';
import { at, dayOf, daysLater, minuteOf, monthOf, MONTHS } from '../calendar';
import type { CampusIndex } from '../campus-index';
import { BAI, GAN, inTurn, photo } from '../hands';
import { inspect, type Failed, type Found } from '../inspect';
import type { Journal } from '../journal';
import { stillBad, storiesOfChecks, type StoriesOfChecks } from './check-stories';
import { CHECK_DAYS, MISSED_CHECKS, ORDINARY_FAILURES, OTHER_CHECK_DAY } from './check-table';
import { lastDays } from './unit-life';
import { slotKey, type SettingPoint, type UnitWorks } from './unit-works';

const FIRST = minuteOf('08:30');
const MINUTES_A_POINT = 3;
/** A fault of the ordinary kind is put right within so many days. */
const MENDED_AFTER = 4;
/** Green zone of the gauges, MPa, in hundredths from 1.05. */
const LOWEST_GREEN = 105;
const GREEN_STEPS = 30;
/** What an inspector reads where the needle stands below it. */
const READ_LOW = 72;

const ORDINARY: readonly Failed[] = [
  { item: 'extinguisher.pressure', note: '压力指针低于绿区' },
  { item: 'extinguisher.hose', note: '软管接头开裂' },
  { item: 'extinguisher.seal', note: '铅封断裂' },
];

/** The records of the checks at which hazards were first found, by id of the hazard. */
export type FoundAtChecks = ReadonlyMap<string, EventOf<'inspection.recorded'>>;

/**
 * Every setting point once a month, but the ones that were missed; what was found wrong, and that it was put right.
 * Returns the records that hazards were found at. O(points × months).
 */
export function recordChecks(journal: Journal, campus: CampusIndex, works: UnitWorks): FoundAtChecks {
  const checks = new MonthlyChecks(journal, campus, works);
  for (const month of MONTHS) checks.walk(month);
  return checks.foundAt;
}

class MonthlyChecks {
  readonly foundAt = new Map<string, EventOf<'inspection.recorded'>>();
  readonly #journal: Journal;
  readonly #points: readonly SettingPoint[];
  readonly #works: UnitWorks;
  readonly #stories: StoriesOfChecks;
  readonly #stillBad: ReadonlySet<string>;

  constructor(journal: Journal, campus: CampusIndex, works: UnitWorks) {
    this.#journal = journal;
    this.#points = campus.all('extinguisher');
    this.#works = works;
    this.#stories = storiesOfChecks(campus);
    this.#stillBad = stillBad(campus);
  }

  walk(month: number): void {
    const there = this.#points.filter((point) => this.#isThere(point, month));
    const missed = missedIn(month, there);
    const looked = there.filter((point) => !missed.has(point.id));
    const ordinary = this.#ordinaryFailures(month, looked);
    const onStorey = new Map<string, number>();
    for (const point of looked) {
      const turn = onStorey.get(point.storey) ?? 0;
      onStorey.set(point.storey, turn + 1);
      const failed = this.#stories.get(point.id)?.get(month) ?? ordinary.get(point.id) ?? [];
      this.#check(month, point, turn, failed);
    }
  }

  #check(month: number, point: SettingPoint, turn: number, failed: readonly Failed[]): void {
    const on = dayOf(month, dayOfMonth(point.storey));
    const hand = inTurn([BAI, GAN], dayOfMonth(point.storey) + point.storey.charCodeAt('storey_'.length));
    const hasGauge = point.agent !== 'co2';
    const isLow = failed.some(({ item }) => item === 'extinguisher.pressure');
    const hundredths = isLow ? READ_LOW : LOWEST_GREEN + this.#journal.random.index(GREEN_STEPS);
    const record = inspect(
      this.#journal,
      hand,
      at(on, FIRST + turn * MINUTES_A_POINT),
      point.id,
      CN_EXTINGUISHER_CHECK,
      {
        failed,
        readings: { 'extinguisher.pressure': hundredths / 100 },
        ...this.#passedOver(point, on),
        without: hasGauge ? ['extinguisher.sign'] : ['extinguisher.sign', 'extinguisher.pressure'],
      },
    );
    for (const { hazard } of failed) {
      if (hazard !== undefined && !this.foundAt.has(hazard)) this.foundAt.set(hazard, record);
    }
    const fails = failed.length > 0 && !this.#stillBad.has(point.id);
    if (!fails || this.#stories.get(point.id)?.has(month + 1) === true) return;
    const mended = at(daysLater(on, MENDED_AFTER), FIRST + turn);
    this.#journal.write(hand, mended, 'asset.condition', point.id, {
      condition: 'present',
      note: '更换配件并送充装，备机顶替，已恢复',
      evidence: [photo(`${point.id}-${on}`)],
    });
  }

  /** Dates that are over went unnoticed until the year's end: nobody compared them, so no check says that they are kept. */
  #passedOver(point: SettingPoint, on: LocalDate): Pick<Found, 'unseen' | 'note'> {
    const work = this.#works.get(slotKey(point.id, 0));
    if (work?.type !== 'own') return {};
    const { life, service } = lastDays(point.agent, work);
    const unseen = [
      ...(life < on ? ['extinguisher.scrap-date'] : []),
      ...(service < on ? ['extinguisher.service-date'] : []),
    ];
    return unseen.length === 0 ? {} : { unseen, note: '生产、维修日期未核对' };
  }

  #isThere(point: SettingPoint, month: number): boolean {
    const work = this.#works.get(slotKey(point.id, 0));
    return work?.type !== 'added' || monthOf(work.on) <= month;
  }

  /** Setting points with a gauge and no story, picked by chance. */
  #ordinaryFailures(month: number, points: readonly SettingPoint[]): Map<string, readonly Failed[]> {
    const sound = points.filter(({ id, agent }) => agent !== 'co2' && !this.#stories.has(id));
    const found = new Map<string, readonly Failed[]>();
    (ORDINARY_FAILURES[month - 1] ?? []).forEach((count, kind) => {
      for (let left = count; left > 0;) {
        const point = inTurn(sound, this.#journal.random.index(sound.length));
        if (found.has(point.id)) continue;
        found.set(point.id, [inTurn(ORDINARY, kind)]);
        left--;
      }
    });
    return found;
  }
}

const DAY_OF_STOREY = new Map(CHECK_DAYS.map(({ storey, dayOfMonth }) => [storey, dayOfMonth]));
const dayOfMonth = (storey: string): number => DAY_OF_STOREY.get(localId(storey)) ?? OTHER_CHECK_DAY;

/** Setting points whose units make up the month's gap exactly; throws where they can't. */
function missedIn(month: number, points: readonly SettingPoint[]): ReadonlySet<string> {
  const gaps = MISSED_CHECKS.filter((gap) => gap.month === month);
  return new Set(
    gaps.flatMap(({ units, from }) => {
      const there = from.flatMap((code) => points.filter(({ storey }) => localId(storey) === code));
      return present(exactly(units, there), `points of ${units} units in month ${month}`);
    }),
  );
}

/** Ids of points that have `units` units together, the earlier ones rather than the later; null when none do. O(points × units). */
function exactly(units: number, points: readonly SettingPoint[]): string[] | null {
  const impossible = new Set<string>();
  const pick = (from: number, left: number): string[] | null => {
    const point = points[from];
    if (left === 0) return [];
    if (point === undefined || impossible.has(`${from} ${left}`)) return null;
    const taken = point.count <= left ? pick(from + 1, left - point.count) : null;
    if (taken !== null) return [point.id, ...taken];
    const passed = pick(from + 1, left);
    if (passed === null) impossible.add(`${from} ${left}`);
    return passed;
  };
  return pick(0, units);
}
