import type { Severity } from '../../../base/finding';
import type { Separation } from '../../../standards/chemicals/segregation';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import { knownItems, type StockedStore } from '../stocked-store';
import { gravest, pairsWithin, type MetPair, type PairVerdicts } from './stock-met-pairs';

interface Told {
  readonly code: 'chemical.incompatible' | 'chemical.separate' | 'chemical.check-sheet';
  readonly tells: (separation: Separation) => boolean;
}

/** One finding each, however many pairs there are: the gravest pair is named, the others are counted. */
const TOLD: readonly Told[] = [
  { code: 'chemical.incompatible', tells: (each) => each === 'never' || each === 'other-room' },
  { code: 'chemical.separate', tells: (each) => each === 'apart' },
  { code: 'chemical.check-sheet', tells: (each) => each === 'check' },
];

/**
 * What stands together in one store and may not. Of a store that is a whole room what must be kept apart may stand apart
 * within it: that is told to be looked at, not as a breach. O(substances²).
 */
export function withinFindings(store: StockedStore, verdicts: PairVerdicts): ChemicalFinding[] {
  const pairs = pairsWithin(knownItems(store), verdicts).filter((pair) => !isFullWithEmpty(pair));
  return TOLD.flatMap(({ code, tells }): ChemicalFinding[] => {
    const met = pairs.filter(({ verdict }) => tells(verdict.separation));
    const worst = gravest(met);
    if (worst === null) return [];
    const { id, form } = store.store;
    return [
      {
        id: `${code}:${id}`,
        code,
        severity: severityOf(worst.verdict.separation, form === 'room'),
        cite: worst.verdict.cite,
        place: store.place,
        params: { ...pairParams(worst), asset: id, other: null, form, pairs: met.length, distance: null },
      },
    ];
  });
}

/** Full and empty cylinders are told as such (`stock-cylinders`). */
const isFullWithEmpty = ({ verdict }: MetPair): boolean => verdict.rule === 'full-and-empty';

function severityOf(separation: Separation, wholeRoom: boolean): Severity {
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

/** The two substances of a pair, by which row they are kept apart, and how far. O(1). */
export const pairParams = ({ items: [a, b], verdict }: MetPair): ChemicalFinding['params'] => ({
  ...namedParams(a, 'first'),
  ...namedParams(b, 'second'),
  separation: verdict.separation,
  rule: verdict.rule,
});
