import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { ControlledList, ListedAs } from './controlled-lists';

/** In force since 2026-05-01; 条例 (2013), art. 24, says the same and is known better (V1). */
const LAW = '危险化学品安全法';
const NARCOTICS = '麻醉药品和精神药品管理条例';
const MEDICINE_PRECURSORS = cite('药品类易制毒化学品管理办法', '2010', 'clause not known', 'M-med');
/** The law asks it of amounts that make a major hazard only; practice asks it of all, in words that vary (CODES 5.1). */
const EXPLOSIVE_PRACTICE = cite('WardTwin', '1', 'explosive-precursors-by-two', 'house');
const SOURCES_PRACTICE = cite('WardTwin', '1', 'sources-by-two', 'house');

type ByList = Readonly<Partial<Record<ControlledList, Citation>>>;

/**
 * Two receive and hand out (双人收发). Precursors of drugs of classes 2 and 3 are not here: no clause was found that asks it of them.
 */
const BY_TWO: ByList = {
  'highly-toxic': cite(LAW, '2025', '41', 'V2'),
  narcotic: cite(NARCOTICS, '2005', '48', 'V2'),
  'psychotropic-1': cite(NARCOTICS, '2005', '48', 'V2'),
  'precursor-1': MEDICINE_PRECURSORS,
  'explosive-precursor': EXPLOSIVE_PRACTICE,
  radioactive: SOURCES_PRACTICE,
};

/** Two locks (双锁) come from practice and from standards on physical protection, for narcotics from the regulation. */
const TWO_LOCKS: ByList = {
  'highly-toxic': cite('GA 1002', 'edition not known', 'clause not known', 'V2'),
  narcotic: cite(NARCOTICS, '2005', '47', 'V2'),
  'psychotropic-1': cite(NARCOTICS, '2005', '47', 'V2'),
  'precursor-1': MEDICINE_PRECURSORS,
  'explosive-precursor': cite('GA 1511', '2018', 'clause not known', 'M-med'),
};

/** Which list goes first where a substance is on several: the one with the best known clause. */
const ORDER: readonly ControlledList[] = [
  'highly-toxic',
  'narcotic',
  'psychotropic-1',
  'precursor-1',
  'explosive-precursor',
  'radioactive',
];

function asked(rows: ByList, lists: readonly ListedAs[]): Citation | null {
  for (const list of ORDER) {
    const source = rows[list];
    // A strength that isn't told is a finding of its own; until it is told two people are asked for.
    if (source !== undefined && lists.some((each) => each.list === list)) return source;
  }
  return null;
}

/** By which clause each movement needs two different people; null = by none. */
export const needsTwoPersons = (lists: readonly ListedAs[]): Citation | null => asked(BY_TWO, lists);

/** By which clause it is kept behind two locks; null = by none. */
export const needsTwoLocks = (lists: readonly ListedAs[]): Citation | null => asked(TWO_LOCKS, lists);
