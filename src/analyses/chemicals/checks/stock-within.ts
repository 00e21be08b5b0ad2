import type { Severity } from '../../../base/finding';
import type { Separation } from '../../../standards/chemicals/segregation';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StockedStore } from '../stocked-store';
import type { MetPair, PairVerdicts } from './stock-met-pairs';

interface Told {
  readonly code: 'chemical.incompatible' | 'chemical.separate' | 'chemical.check-sheet';
  readonly tells: ReadonlySet<Separation>;
}

export const INCOMPATIBLE: ReadonlySet<Separation> = new Set<Separation>(['never', 'other-room']);
export const APART: ReadonlySet<Separation> = new Set<Separation>(['apart']);

/** One finding each, however many pairs there are: the gravest pair is named, the others are counted. */
const TOLD: readonly Told[] = [
  { code: 'chemical.incompatible', tells: INCOMPATIBLE },
  { code: 'chemical.separate', tells: APART },
  { code: 'chemical.check-sheet', tells: new Set<Separation>(['check']) },
];

/**
 * What stands together in one store and may not. Of a store that is a whole room what must be kept apart may stand apart
 * within it: that is told to be looked at, not as a breach. O(substances²).
 */
export const withinFindings = (store: StockedStore, verdicts: PairVerdicts): ChemicalFinding[] =>
  TOLD.flatMap(({ code, tells }): ChemicalFinding[] => {
    const met = verdicts.within(store, tells);
    if (met === null) return [];
    const { worst, count } = met;
    const { id, form } = store.store;
    return [
      {
        id: `${code}:${id}`,
        code,
        severity: severityOf(worst.verdict.separation, form === 'room'),
        cite: worst.verdict.cite,
        place: store.place,
        params: { ...pairParams(worst), asset: id, other: null, form, pairs: count, distance: null },
      },
    ];
  });

/** How grave it is that two stand so together. O(1). */
export function severityOf(separation: Separation, wholeRoom: boolean): Severity {
  switch (separation) {
    case 'never':
      return 'critical';
    case 'other-room':
      return 'major';
    case 'apart':
      return wholeRoom ? 'info' : 'minor';
    case 'check':
    case 'share':
      return 'info';
  }
}

/** The two substances of a pair, by which row they are kept apart, and what happens where they meet. O(1). */
export const pairParams = ({ items: [a, b], verdict }: MetPair): ChemicalFinding['params'] => ({
  ...namedParams(a, 'first'),
  ...namedParams(b, 'second'),
  separation: verdict.separation,
  rule: verdict.rule,
  reaction: verdict.reaction,
});
