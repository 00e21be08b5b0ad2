import type { StoreyId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { LimitUnit } from '../../../standards/chemicals/limits/store-limit';
import { AMOUNT_TOLD, CLASSES_KNOWN, REGISTERED, SHEET_KEPT } from '../../../standards/chemicals/stock-rules';
import { factsOf } from '../../../standards/chemicals/facts-of';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { namedParams } from '../named-params';
import { mustNotRun } from '../places/contents';
import type { ChemicalFinding } from '../result';
import type { StockItem } from '../store-stock';
import { isKnownItem, type KnownItem, knownItems, type StockedStore } from '../stocked-store';
import { unknownUnit } from './stock-limits';

/** An item and the store that it is in. */
interface Kept {
  readonly item: StockItem;
  readonly store: StockedStore;
}

/**
 * What can't be judged because nobody told what it is, how strong, how much, or kept its sheet. What is wanting is wanting of a
 * substance wherever it stands: one finding each, at the first store, with how many stores have it. O(items).
 */
export function unknownFindings(stores: readonly StockedStore[], profile: Profile): ChemicalFinding[] {
  const kept = stores.flatMap((store) => store.items.map((item): Kept => ({ item, store })));
  return [
    ...withoutRecords(stores),
    ...unknownSubstances(kept),
    ...contradicted(stores),
    ...unknownStrengths(stores),
    ...withoutSheet(kept),
    ...unknownAmounts(kept, profile),
  ];
}

/** Stores of which no movement and no count is recorded: whether they are empty nobody knows. One finding a storey. O(stores). */
function withoutRecords(stores: readonly StockedStore[]): ChemicalFinding[] {
  const byStorey = new Map<StoreyId, { readonly first: StockedStore; count: number }>();
  for (const store of stores) {
    if (store.lines.length > 0) continue;
    const known = byStorey.get(store.storeyId);
    if (known === undefined) byStorey.set(store.storeyId, { first: store, count: 1 });
    else known.count++;
  }
  return [...byStorey].map(([storey, { first, count }]) => ({
    id: `chemical.nothing-recorded:${storey}`,
    code: 'chemical.nothing-recorded',
    severity: 'info',
    cite: REGISTERED,
    place: first.place,
    params: { asset: first.store.id, stores: count },
  }));
}

const unknownSubstances = (kept: readonly Kept[]): ChemicalFinding[] =>
  bySubstance(kept.filter(({ item }) => item.facts === null)).map(([first, stores]) => ({
    id: `chemical.unknown-substance:${substanceKey(first.item)}`,
    code: 'chemical.unknown-substance',
    severity: 'minor',
    cite: CLASSES_KNOWN,
    place: first.store.place,
    params: { asset: first.store.store.id, ...namedParams(first.item), stores },
  }));

/** Described as nothing dangerous, which the table doesn't believe: its groups and lists go on counting. */
const contradicted = (stores: readonly StockedStore[]): ChemicalFinding[] =>
  bySubstance(
    stores.flatMap((store) =>
      knownItems(store)
        .filter(isContradicted)
        .map((item): Kept => ({ item, store })),
    ),
  ).map(([first, count]) => ({
    id: `chemical.contradicted:${substanceKey(first.item)}`,
    code: 'chemical.contradicted',
    severity: 'minor',
    cite: CLASSES_KNOWN,
    place: first.store.place,
    params: { asset: first.store.store.id, ...namedParams(first.item), stores: count },
  }));

function isContradicted({ facts, substance }: KnownItem): boolean {
  if (facts.source !== 'described' || facts.classes.length > 0) return false;
  const { cas, strength } = facts;
  return (factsOf({ ...substance, cas, strength }, null)?.classes.length ?? 0) > 0;
}

/** A solid of untold strength is the substance itself, as the table takes it; of a liquid nobody knows. */
const isOfUntoldStrength = ({ strictest, strength, state }: KnownItem['facts']): boolean =>
  strictest && strength === null && state !== 'solid';

function unknownStrengths(stores: readonly StockedStore[]): ChemicalFinding[] {
  const asked = stores.flatMap((store) =>
    knownItems(store).flatMap((item) => {
      const listed = listsOf(item.facts).find(({ state }) => state === 'check-concentration') ?? null;
      return listed === null && !isOfUntoldStrength(item.facts) ? [] : [{ item, store, listed }];
    }),
  );
  return bySubstance(asked).map(([{ item, store, listed }, count]) => ({
    id: `chemical.check-concentration:${substanceKey(item)}`,
    code: 'chemical.check-concentration',
    severity: 'info',
    cite: listed?.cite ?? CLASSES_KNOWN,
    place: store.place,
    params: {
      asset: store.store.id,
      ...namedParams(item),
      list: listed?.list ?? null,
      above: listed?.above ?? null,
      stores: count,
    },
  }));
}

const withoutSheet = (kept: readonly Kept[]): ChemicalFinding[] =>
  bySubstance(kept.filter(({ item }) => !item.sheet && isHazardous(item))).map(([first, stores]) => ({
    id: `chemical.no-sheet:${substanceKey(first.item)}`,
    code: 'chemical.no-sheet',
    severity: 'minor',
    cite: SHEET_KEPT,
    place: first.store.place,
    params: { asset: first.store.store.id, ...namedParams(first.item), stores },
  }));

/** A sheet is asked for what has a class of hazard, and for what nobody knows whether it has one. */
const isHazardous = ({ facts }: StockItem): boolean => facts === null || facts.classes.length > 0;

/** Radioactive sources are counted, not weighed. */
const isSource = ({ facts }: StockItem): boolean =>
  facts !== null && listsOf(facts).some(({ list }) => list === 'radioactive');

/** The unit that some sum asks for and that an item isn't known in: of mass all do, of litres limits and what is spilt. */
function missingUnit({ item, store }: Kept, profile: Profile): LimitUnit | null {
  if (!isHazardous(item) || isSource(item)) return null;
  if (item.kilograms === null) return 'kg';
  if (!isKnownItem(item) || item.facts.empty) return null;
  return mustNotRun(item.facts) && item.litres === null ? 'l' : unknownUnit(profile, store, item);
}

function unknownAmounts(kept: readonly Kept[], profile: Profile): ChemicalFinding[] {
  const asked = kept.flatMap((each) => {
    const unit = missingUnit(each, profile);
    return unit === null ? [] : [{ ...each, unit }];
  });
  return bySubstance(asked).map(([{ item, store, unit }, stores]) => ({
    id: `chemical.amount-unknown:${substanceKey(item)}`,
    code: 'chemical.amount-unknown',
    severity: 'info',
    cite: AMOUNT_TOLD,
    place: store.place,
    params: {
      asset: store.store.id,
      ...namedParams(item),
      amount: item.amount,
      dimension: item.dimension,
      unit,
      stores,
    },
  }));
}

const substanceKey = ({ facts, substance }: StockItem): string =>
  facts?.key ?? `${substance.cas ?? substance.name}/${substance.strength ?? ''}`;

/** Each substance with the first place of it and how many stores have it. O(items). */
function bySubstance<T extends Kept>(kept: readonly T[]): [first: T, stores: number][] {
  const found = new Map<string, { readonly first: T; readonly stores: Set<string> }>();
  for (const each of kept) {
    const key = substanceKey(each.item);
    const known = found.get(key) ?? { first: each, stores: new Set<string>() };
    known.stores.add(each.store.store.id);
    found.set(key, known);
  }
  return [...found.values()].map(({ first, stores }) => [first, stores.size]);
}
