import { addSpan, type LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import { assetsOf } from '../../model/query/assets-of';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import type { RecordBook } from '../../records/fold/record-book';
import { LEAK_TEST_MONTHS, testMonthsOf } from '../../standards/chemicals/equipment-tests';
import { isRadioactive } from '../../standards/chemicals/radioactive';
import type { RecordsClock } from './records-clock';
import type { StoreStock, TestStanding } from './store-stock';

type KnownTests = Pick<RecordBook, 'facts' | 'factEvents'>;

/**
 * Tests that the law asks for: of special equipment by the interval of the plan, else of its kind, and of stores of sealed
 * sources for leaks. In order of id. O(equipment + stores).
 */
export function testStandings(
  book: KnownTests,
  document: CampusDocument,
  stores: readonly StoreStock[],
  clock: RecordsClock,
): TestStanding[] {
  const standing = (asset: AssetId, months: number | null): TestStanding => {
    const tested = testedOn(book, asset, clock);
    const due = tested === null || months === null ? null : addSpan(tested, { count: months, unit: 'month' });
    return { asset, tested, due };
  };
  return [
    ...assetsOf(document, 'special-equipment', null).map(({ id, form, testMonths }) =>
      standing(id, testMonths ?? testMonthsOf(form)),
    ),
    ...stores.filter(holdsSources).map(({ store }) => standing(store, LEAK_TEST_MONTHS)),
  ].sort((a, b) => (a.asset < b.asset ? -1 : 1));
}

const holdsSources = ({ items }: StoreStock): boolean =>
  items.some(({ facts }) => facts !== null && isRadioactive(facts.cas));

function testedOn(book: KnownTests, asset: AssetId, { now, zone }: RecordsClock): LocalDate | null {
  const last = book.facts(asset)?.serviced?.at ?? null;
  if (last === null) return null;
  if (last <= now) return localDateAt(last, zone);
  const before = book.factEvents(asset).findLast(({ type, at }) => type === 'asset.serviced' && at <= now);
  return before === undefined ? null : localDateAt(before.at, zone);
}
