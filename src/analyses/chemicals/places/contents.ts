import type { SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import type { StockItem } from '../store-stock';

/** What is in a store and known, each with its line. */
export interface Known {
  readonly facts: SubstanceFacts;
  readonly item: StockItem;
}

const known = new WeakMap<readonly StockItem[], readonly Known[]>();

/** Lines that hold something of a substance that is known; of unknown ones a check of their own tells. O(items), then O(1). */
export function knownIn(items: readonly StockItem[]): readonly Known[] {
  const before = known.get(items);
  if (before !== undefined) return before;
  const found = items.flatMap((item) =>
    item.facts !== null && item.amount > 0 ? [{ facts: item.facts, item }] : [],
  );
  known.set(items, found);
  return found;
}

const has = ({ classes }: SubstanceFacts, ...begins: readonly string[]): boolean =>
  classes.some((each) => begins.some((begin) => each.startsWith(begin)));

/** Class A or B by what burns, not by what only feeds a fire: oxygen is kept in wards as a medicine. */
export const burnsEasily = (facts: SubstanceFacts): boolean =>
  (facts.stored === 'A' || facts.stored === 'B') && !has(facts, 'ox-gas');

/** Burns, feeds a fire, or bursts where it is warm. */
export const mindsHeat = (facts: SubstanceFacts): boolean =>
  facts.stored === 'A' || facts.stored === 'B' || has(facts, 'press-gas', 'org-perox', 'aerosol');

/** Harms who breathes it, or burns as a vapour. */
export const needsAir = (facts: SubstanceFacts): boolean =>
  burnsEasily(facts) ||
  has(facts, 'acute-tox-1', 'acute-tox-2', 'acute-tox-3', 'resp-sens', 'flam-gas', 'press-gas', 'ox-gas');

/** A liquid that burns, etches or poisons where it runs to. */
export const mustNotRun = (facts: SubstanceFacts): boolean =>
  facts.state === 'liquid' &&
  has(
    facts,
    'flam-liq',
    'ox-liq',
    'org-perox',
    'skin-corr',
    'acute-tox-1',
    'acute-tox-2',
    'acute-tox-3',
    'aquatic',
  );

/** Litres of what must not run away. Where an amount isn't told it is left out here and told by itself. O(items). */
export const spillLitres = (items: readonly StockItem[]): number =>
  knownIn(items).reduce((sum, { facts, item }) => sum + (mustNotRun(facts) ? (item.litres ?? 0) : 0), 0);

/** Litres of what burns; an amount that isn't told counts as much. O(items). */
export const burningLitres = (items: readonly StockItem[]): number =>
  knownIn(items).reduce(
    (sum, { facts, item }) => sum + (facts.fireClasses.includes('B') ? (item.litres ?? Infinity) : 0),
    0,
  );

/** Less than this share is what turning mass into volume leaves. */
const ROUNDING = 1e-9;

/** Does a bund hold so many litres? */
export const holds = (bund: number, litres: number): boolean => bund >= litres * (1 - ROUNDING);
