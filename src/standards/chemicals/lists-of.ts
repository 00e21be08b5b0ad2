import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { ControlledList, ListedAs } from './controlled-lists';
import { isRadioactive } from './radioactive';
import type { SubstanceFacts } from './substance-facts';

interface ListRow {
  readonly list: ControlledList;
  readonly cas: readonly string[];
  /** Per cent above which it is listed; null = at any strength: no list but those that say so lets the weak off. */
  readonly above: number | null;
  readonly cite: Citation;
}

const row = (
  list: ControlledList,
  source: Citation,
  cas: readonly string[],
  above: number | null = null,
): ListRow => ({ list, cas, above, cite: source });

const DRUG_PRECURSORS = '易制毒化学品管理条例';
const precursors = cite(DRUG_PRECURSORS, '2018', '附表', 'V1');
/** Additions of 2021. */
const added = cite(DRUG_PRECURSORS, '2021', '附表', 'V2');
const explosive = cite('易制爆危险化学品名录', '2017', '名录', 'V2');
const toxic = cite('危险化学品目录', '2015', '剧毒', 'V2');
const drugs = cite('麻醉药品和精神药品品种目录', '2013', '目录', 'M-high');
const sources = cite('放射性同位素与射线装置安全和防护条例', '2019', '35', 'V1');

/** What stands on which list (DUTIES 5.2–5.6, CODES 5.2). */
export const LIST_ROWS: readonly ListRow[] = [
  row('precursor-1', precursors, ['299-42-3', '50-98-6', '60-79-7']),
  row('precursor-2', precursors, ['103-82-2', '108-24-7', '67-66-3', '60-29-7', '110-89-4', '7726-95-6']),
  row('precursor-3', precursors, ['108-88-3', '67-64-1', '78-93-3', '7722-64-7', '7664-93-9', '7647-01-0']),
  row('precursor-3', added, ['140-29-4', '96-48-0']),
  row('explosive-precursor', explosive, [
    '7697-37-2',
    '52583-42-3',
    '7601-90-3',
    '7631-99-4',
    '7757-79-1',
    '10124-37-5',
    '10377-60-3',
    '10022-31-8',
    '7761-88-8',
    '7779-88-6',
    '10099-74-8',
    '7778-50-9',
    '10588-01-9',
    '124-43-6',
    '7722-64-7',
    '7704-34-9',
    '7439-95-4',
    '7429-90-5',
    '7440-66-6',
    '7439-93-2',
    '7440-23-5',
    '7440-09-7',
    '100-97-0',
    '107-15-3',
    '74-89-5',
    '16940-66-2',
    '75-52-5',
    '51-28-5',
    '9004-70-0',
    '10217-52-4',
    '115-77-5',
  ]),
  row('explosive-precursor', explosive, ['7722-84-1'], 8),
  // Both listed formulations hold 15 % of acetic acid and more: mixes of 5 % of peracetic acid and less don't.
  row('explosive-precursor', cite('易制爆危险化学品名录', '2017', '名录', 'M-high'), ['79-21-0'], 5),
  row('highly-toxic', toxic, [
    '7487-94-7',
    '143-33-9',
    '151-50-8',
    '1327-53-3',
    '1303-28-2',
    '20816-12-0',
    '57-24-9',
  ]),
  // The substance itself; reagents hold 0.1 % of it.
  row('highly-toxic', toxic, ['26628-22-8'], 1),
  row('narcotic', drugs, [
    '57-27-2',
    '52-26-6',
    '64-31-3',
    '437-38-7',
    '990-73-8',
    '56030-54-7',
    '132875-61-7',
    '57-42-1',
    '76-42-6',
    '466-99-9',
    '76-99-3',
    '76-57-3',
  ]),
  row('psychotropic-1', drugs, ['6740-88-1', '1867-66-9']),
];

/** Pure substances whose ledgers seldom tell a strength: untold means pure, not diluted. */
const MOSTLY_PURE: ReadonlySet<string> = new Set(['26628-22-8']);

function listedAs({ list, above, cite: source }: ListRow, facts: SubstanceFacts): ListedAs | null {
  const { cas, strength } = facts;
  if (above === null) return { list, state: 'listed', above, cite: source };
  if (strength !== null) return strength > above ? { list, state: 'listed', above, cite: source } : null;
  const state = cas !== null && MOSTLY_PURE.has(cas) ? 'listed' : 'check-concentration';
  return { list, state, above, cite: source };
}

/** The lists that a substance is on; one that its untold strength decides says so, never silently "not controlled". O(rows). */
export function listsOf(facts: SubstanceFacts): readonly ListedAs[] {
  const { cas } = facts;
  if (cas === null) return [];
  if (isRadioactive(cas)) return [{ list: 'radioactive', state: 'listed', above: null, cite: sources }];
  return LIST_ROWS.filter((each) => each.cas.includes(cas))
    .map((each) => listedAs(each, facts))
    .filter((each) => each !== null);
}
