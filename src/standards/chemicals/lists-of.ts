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
  /** That strength itself is meant as well. */
  readonly from?: true;
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
  row('precursor-1', precursors, [
    '299-42-3',
    '50-98-6',
    '134-72-5',
    '90-82-4',
    '345-78-8',
    '60-79-7',
    '129-51-1',
    '82-58-6',
    '113-15-5',
    '379-79-3',
  ]),
  row('precursor-2', precursors, ['103-82-2', '108-24-7', '67-66-3', '60-29-7', '110-89-4', '7726-95-6']),
  row('precursor-2', cite(DRUG_PRECURSORS, '2018', '附表', 'M-med'), ['93-55-0']),
  // MAPA, APAA, the methyl ester and the acid of PMK glycidate.
  row('precursor-2', cite(DRUG_PRECURSORS, '2021', '附表', 'M-med'), [
    '16648-44-5',
    '4433-77-6',
    '13605-48-6',
    '2167189-50-4',
  ]),
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
  // Named without a number in what was read of the list.
  row('explosive-precursor', cite('易制爆危险化学品名录', '2017', '名录', 'M-med'), [
    '3811-04-9',
    '7775-09-9',
    '7601-89-0',
    '7778-74-7',
    '7791-03-9',
    '7790-98-9',
    '7789-09-5',
    '10101-50-5',
    '1313-60-6',
    '13762-51-1',
    '16949-15-8',
    '506-93-4',
  ]),
  row('explosive-precursor', explosive, ['7722-84-1'], 8),
  // Both listed formulations hold 15 % of acetic acid and more: mixes of less than 5 % of peracetic acid don't.
  {
    ...row('explosive-precursor', cite('易制爆危险化学品名录', '2017', '名录', 'M-high'), ['79-21-0'], 5),
    from: true,
  },
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

/** Salts of classes 1 and 2 are listed as well (DUTIES 5.3): those that no row has are known by their names. */
const SALTS: readonly (readonly [list: ControlledList, name: RegExp])[] = [
  ['precursor-1', /麻黄[碱素]|麦角|ephedrin|ergo(?:t|metrin|novin)|lysergic/i],
  [
    'precursor-2',
    /苯乙酸[钠钾钙镁锂铵盐]|phenylacetate\b|哌啶盐酸盐|盐酸哌啶|硫酸哌啶|piperidine (?:hydrochloride|sulph?ate)/i,
  ],
];

/** What a name says may be a salt of something listed is to be looked up, whatever its number. */
const saltsOf = ({ zh, en }: SubstanceFacts, listed: readonly ListedAs[]): ListedAs[] =>
  SALTS.filter(([list, name]) => !listed.some((each) => each.list === list) && name.test(`${zh}\n${en}`)).map(
    ([list]) => ({ list, state: 'check-concentration', above: null, cite: added }),
  );

function listedAs({ list, above, from, cite: source }: ListRow, facts: SubstanceFacts): ListedAs | null {
  const { cas, strength } = facts;
  if (above === null) return { list, state: 'listed', above, cite: source };
  if (strength !== null) {
    const strong = strength > above || (from === true && strength === above);
    return strong ? { list, state: 'listed', above, cite: source } : null;
  }
  const state = cas !== null && MOSTLY_PURE.has(cas) ? 'listed' : 'check-concentration';
  return { list, state, above, cite: source };
}

const known = new WeakMap<SubstanceFacts, readonly ListedAs[]>();

/** The lists that a substance is on; one that its untold strength decides says so, never silently "not controlled". O(rows), then O(1). */
export function listsOf(facts: SubstanceFacts): readonly ListedAs[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found = lookedUp(facts);
  known.set(facts, found);
  return found;
}

function lookedUp(facts: SubstanceFacts): readonly ListedAs[] {
  const { cas } = facts;
  if (isRadioactive(cas)) return [{ list: 'radioactive', state: 'listed', above: null, cite: sources }];
  const rows = cas === null ? [] : LIST_ROWS.filter((each) => each.cas.includes(cas));
  const listed = rows.map((each) => listedAs(each, facts)).filter((each) => each !== null);
  return [...listed, ...saltsOf(facts, listed)];
}
