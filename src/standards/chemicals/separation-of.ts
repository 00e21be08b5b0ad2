import { cite } from '../cite';
import { FULL_AND_EMPTY, namedPair } from './named-pairs';
import { namedReaction, reactionOfGroups } from './reaction-of';
import { isStoredSeparately, STORED_SEPARATELY } from './separate-storage';
import type { PairVerdict, Separation } from './segregation';
import { SEGREGATION_GROUPS, type SegregationGroup, type SubstanceFacts } from './substance-facts';
import { isBuiltIn } from './substances';

/** What is kept apart stands in another cabinet, behind a barrier or so far away, metres (CODES 5.5). */
export const APART_METRES = 3;

const LETTERS: Readonly<Record<string, Separation>> = {
  Y: 'share',
  C: 'check',
  S: 'apart',
  X: 'other-room',
};

/** CODES 5.5, rows and columns in the order of SEGREGATION_GROUPS. */
const MATRIX: readonly string[] = [
  'YXXSSSSXSXS',
  'XCXSXSSSXXS',
  'XXYXXXXXXXX',
  'SSXYSXSSSXX',
  'SXXSYXSSSXX',
  'SSXXXYSSSSS',
  'SSXSSSYSSSS',
  'XSXSSSSYXXS',
  'SXXSSSSXYXS',
  'XXXXXSSXXYX',
  'SSXXXSSSSXY',
];

/** A conservative default: the table of GB 15603 was not found. */
const MATRIX_CITE = cite('WardTwin', '1', 'segregation-matrix', 'M-med');
const UNCLASSED_CITE = cite('WardTwin', '1', 'corrosive-unknown', 'house');

/** What the matrix says of two groups. O(1). */
export function separationOfGroups(a: SegregationGroup, b: SegregationGroup): Separation {
  return CELLS[a][b];
}

const rowOf = (letters: string | undefined): Readonly<Record<SegregationGroup, Separation>> =>
  eachGroup((_, column) => LETTERS[letters?.[column] ?? ''] ?? 'check');

function eachGroup<T>(of: (group: SegregationGroup, index: number) => T): Record<SegregationGroup, T> {
  // Filled for every group right here.
  const found = {} as Record<SegregationGroup, T>;
  SEGREGATION_GROUPS.forEach((group, i) => (found[group] = of(group, i)));
  return found;
}

const CELLS = eachGroup((_, row) => rowOf(MATRIX[row]));

const RANK: Readonly<Record<Separation, number>> = {
  share: 0,
  check: 1,
  apart: 2,
  'other-room': 3,
  never: 4,
};

export const stricter = (a: Separation, b: Separation): boolean => RANK[a] > RANK[b];

const SHARE: PairVerdict = { separation: 'share', rule: 'no-groups', cite: MATRIX_CITE, reaction: null };
const SAME: PairVerdict = { separation: 'share', rule: 'same-substance', cite: MATRIX_CITE, reaction: null };

/** Another room for what the standard has stored separately leans on its clause, not on the matrix alone. */
const withClause = (verdict: PairVerdict, a: SubstanceFacts, b: SubstanceFacts): PairVerdict =>
  verdict.separation === 'other-room' && (isStoredSeparately(a) || isStoredSeparately(b))
    ? { ...verdict, cite: STORED_SEPARATELY }
    : verdict;

/** The strictest cell of all groups of the one with all of the other. */
function byGroups(a: SubstanceFacts, b: SubstanceFacts): PairVerdict {
  let strictest = SHARE;
  for (const one of a.groups) {
    for (const other of b.groups) {
      const separation = separationOfGroups(one, other);
      if (stricter(strictest.separation, separation)) continue;
      const rule = one < other ? `${one}×${other}` : `${other}×${one}`;
      const first = strictest === SHARE || (separation === strictest.separation && rule < strictest.rule);
      if (first || stricter(separation, strictest.separation))
        strictest = { separation, rule, cite: MATRIX_CITE, reaction: reactionOfGroups(one, other) };
    }
  }
  return strictest;
}

/** Corrosive by the hospital's own words, which don't tell whether it is an acid or a base. */
const isUntoldCorrosive = ({ cas, source, classes, groups }: SubstanceFacts): boolean =>
  source === 'described' &&
  !isBuiltIn(cas) &&
  classes.some((each) => each === 'skin-corr-1' || each === 'met-corr-1') &&
  !groups.some((each) => CHEMISTRY.has(each));

const CHEMISTRY: ReadonlySet<SegregationGroup> = new Set<SegregationGroup>([
  'mineral-acid',
  'organic-acid',
  'base',
  'hypochlorite',
]);

const meetsUntold = (one: SubstanceFacts, other: SubstanceFacts): boolean =>
  isUntoldCorrosive(one) && (other.groups.length > 0 || isUntoldCorrosive(other));

const explodes = ({ classes }: SubstanceFacts): boolean => classes.includes('expl');

/** At any strength; but what explodes in one form (dry nitrocellulose) and not in another (collodion) are two. */
const isSame = (a: SubstanceFacts, b: SubstanceFacts): boolean =>
  a.key === b.key || (a.cas !== null && a.cas === b.cas && explodes(a) === explodes(b));

/**
 * How two substances are kept, whichever is told first. A named pair goes before the matrix where it asks for as much or more, or where it
 * settles what the matrix says of their groups; one substance shares with itself at any strength. What happens where they meet is told by name
 * before it is by groups. O(groups²).
 */
export function separationOf(a: SubstanceFacts, b: SubstanceFacts): PairVerdict {
  const named = namedPair(a, b);
  // Of one substance only full and empty cylinders are told apart.
  if (isSame(a, b)) return named?.verdict.rule === FULL_AND_EMPTY ? named.verdict : SAME;
  if (named?.settles === true) return named.verdict;
  const matrix = byGroups(a, b);
  if (named !== null && !stricter(matrix.separation, named.verdict.separation)) return named.verdict;
  if (matrix.separation === 'share' && (meetsUntold(a, b) || meetsUntold(b, a))) {
    return {
      separation: 'check',
      rule: 'corrosive-unknown',
      cite: UNCLASSED_CITE,
      reaction: 'unknown-corrosive',
    };
  }
  const reaction = matrix.separation === 'share' ? null : namedReaction(a, b);
  return withClause(reaction === null ? matrix : { ...matrix, reaction }, a, b);
}
