import { present } from '../../../base/assert';
import { addSpan, type LocalDate } from '../../../base/time/local-date';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import { localId } from '../../../model/schema/ids';
import { at, day, daysLater, minuteOf } from './calendar';
import { storeys, type CampusIndex } from './campus-index';
import { headOf, paper } from './hands';
import type { Journal } from './journal';

type Equipment = AssetOf<'special-equipment'>;

const TESTER = '青禾市特种设备检验检测机构（虚构）';
const WORK = '定期检验合格';
/** What the law asks of those whose interval the plan does not say, months. */
const USUAL_MONTHS = 12;

/** Machines whose test has run out: storeys, form, number on its name, the day on which it did. */
const RUN_OUT: readonly {
  readonly on: readonly string[];
  readonly form: NonNullable<Equipment['form']>;
  readonly named: RegExp;
  readonly due: string;
}[] = [
  { on: storeys('B', 3), form: 'steriliser', named: /\b4\b/, due: '10-12' },
  { on: [...storeys('C', 1), 'C-L02'], form: 'lift', named: /Fire lift 3|FL3/, due: '11-30' },
  { on: ['F-L01'], form: 'boiler', named: /\b2\b/, due: '12-05' },
  // Forty days before the clock of the demonstration.
  { on: storeys('D', 1), form: 'hyperbaric-chamber', named: /./, due: '11-21' },
];

/** Test of the sealed sources for leaks: yearly, and late. */
const SOURCE_STORE = { on: storeys('B', 2), named: /sources/i, tested: '2024-11-12' } as const;

/** The tests of special equipment: all in time but those that are stories. Throws where one of these is not on the plan. */
export function recordEquipmentTests(journal: Journal, campus: CampusIndex): void {
  const due = new Map<string, LocalDate>();
  for (const { on, form, named, due: ran } of RUN_OUT) {
    const found = campus
      .on('special-equipment', on)
      .find((each) => each.form === form && named.test(each.name.en ?? ''));
    due.set(present(found, `${form} of ${on.join()}`).id, day(ran));
  }
  campus.all('special-equipment').forEach((asset, i) => {
    const months = asset.testMonths ?? USUAL_MONTHS;
    // In time: the last test lies less than its interval back, at another day for each.
    const ranOut = due.get(asset.id) ?? null;
    const next = ranOut ?? daysLater(day('2026-01-20'), (i * 29) % 300);
    for (const times of [2, 1]) {
      const tested = addSpan(next, { count: -months * times, unit: 'month' });
      if (tested < BUILT || tested > day('12-30')) continue;
      test(journal, asset.id, asset.department, tested);
    }
  });
  const store = campus
    .on('chemical-store', SOURCE_STORE.on)
    .find(({ name }) => SOURCE_STORE.named.test(name.en ?? ''));
  test(journal, present(store, 'store of sources').id, 'department_LAB', day(SOURCE_STORE.tested));
}

const BUILT = day('2018-09-01');

function test(journal: Journal, asset: string, department: string | null, on: LocalDate): void {
  const keeper = headOf(department === null ? 'EQP' : localId(department));
  journal.write(keeper, at(on, minuteOf('10:30')), 'asset.serviced', asset, {
    slot: 0,
    by: TESTER,
    work: WORK,
    evidence: [paper(`test-${localId(asset)}-${on}`)],
  });
}
