import type { LocalDate } from '../../../../base/time/local-date';
import type { BodyOf } from '../../../../records/event/record-event';
import { at, minuteOf } from '../calendar';
import type { CampusIndex } from '../campus-index';
import { HUANG, paper } from '../hands';
import type { Journal } from '../journal';
import { madeFor, unitRetiredOn, unitTestedOn, youngUnit, type UnitLife } from './unit-life';
import { slotKey, type SettingPoint, type UnitWork, type UnitWorks } from './unit-works';

type Unit = BodyOf<'asset.installed'>['unit'];

const MAKER = '青禾消防器材厂（虚构）';
const SERVICE = '青禾安信消防技术服务公司（虚构）';
const WORKING_HOUR = minuteOf('10:00');

/** Letters of the nameplate by agent, as GA 139 writes them; litres or kilograms follow. */
const LETTERS: Readonly<Record<NonNullable<SettingPoint['agent']>, string>> = {
  'abc-powder': 'F/ABC',
  'bc-powder': 'F',
  water: 'S/T',
  'water-mist': 'SWZ',
  foam: 'P',
  'alcohol-resistant-foam': 'P/AR',
  co2: 'T',
  'clean-agent': 'J',
  'wet-chemical': 'S/F',
  'class-d': 'FD',
};

/** Writes down every unit of the plan: hung up, serviced in earlier years, and the works of this one. O(units). */
export function recordUnits(journal: Journal, campus: CampusIndex, works: UnitWorks): void {
  const records = new UnitRecords(journal);
  for (const point of campus.all('extinguisher')) {
    for (let slot = 0; slot < point.count; slot++)
      records.tell(point, slot, works.get(slotKey(point.id, slot)));
  }
}

class UnitRecords {
  readonly #journal: Journal;
  #made = 0;
  /** Units of one setting point were bought together. */
  readonly #young = new Map<string, UnitLife>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  tell(point: SettingPoint, slot: number, work: UnitWork | undefined): void {
    if (work?.type === 'added') {
      this.#hang(point, slot, madeFor(work.on), work.on);
      return;
    }
    const life = this.#lifeOf(point, work);
    this.#hang(point, slot, life.made, life.installed, work?.type === 'own' ? work.agent : null);
    for (const on of life.serviced) this.#service(point, slot, on, { work: '到期维修、再充装' });
    if (work?.type === 'tested') {
      this.#service(point, slot, work.on, { work: '水压试验、维修、再充装', tested: true });
    }
    if (work?.type === 'renewed') {
      const unit = this.#unit(point, madeFor(work.on), null);
      this.#journal.write(HUANG, time(work.on, slot), 'asset.replaced', point.id, {
        slot,
        unit,
        reason: '将满报废年限，更换',
      });
    }
  }

  #lifeOf(point: SettingPoint, work: UnitWork | undefined): UnitLife {
    switch (work?.type) {
      case 'own':
        return work;
      case 'tested':
        return unitTestedOn(point.agent, work.on);
      case 'renewed':
        return unitRetiredOn(point.agent, work.on);
      default: {
        const life = this.#young.get(point.id) ?? youngUnit(point.agent, this.#journal.random);
        this.#young.set(point.id, life);
        return life;
      }
    }
  }

  #hang(
    point: SettingPoint,
    slot: number,
    made: LocalDate,
    on: LocalDate,
    agent: string | null = null,
  ): void {
    const unit = this.#unit(point, made, agent);
    this.#journal.write(HUANG, time(on, slot), 'asset.installed', point.id, { slot, unit });
  }

  #service(
    point: SettingPoint,
    slot: number,
    on: LocalDate,
    done: Pick<BodyOf<'asset.serviced'>, 'work' | 'tested'>,
  ): void {
    const evidence = [paper(`service-${on}`)];
    this.#journal.write(HUANG, time(on, slot), 'asset.serviced', point.id, {
      slot,
      by: SERVICE,
      ...done,
      evidence,
    });
  }

  #unit(point: SettingPoint, made: LocalDate, agent: string | null): Unit {
    this.#made++;
    return {
      maker: MAKER,
      model: modelOf(point),
      serial: `${made.slice(2, 4)}${made.slice(5, 7)}${String(this.#made).padStart(5, '0')}`,
      made,
      agent: agent ?? point.agent,
    };
  }
}

const time = (on: LocalDate, slot: number) => at(on, WORKING_HOUR + slot);

const modelOf = ({ agent, charge, wheeled, model }: SettingPoint): string | null =>
  model ?? (agent === null ? null : `M${LETTERS[agent]}${wheeled ? 'T' : ''}${charge ?? ''}`);
