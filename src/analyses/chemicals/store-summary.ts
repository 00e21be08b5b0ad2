import { byGravity } from '../../standards/chemicals/ghs-gravity';
import { listsOf } from '../../standards/chemicals/lists-of';
import type { ListedAs } from '../../standards/chemicals/controlled-lists';
import type { GhsClass } from '../../standards/chemicals/ghs-classes';
import { SEGREGATION_GROUPS, STORED_HAZARDS } from '../../standards/chemicals/substance-facts';
import { majorShare } from './major-hazard-sum';
import type { StoreSummary } from './result';
import type { StockItem } from './store-stock';
import type { StorePlacing } from './store-places';
import { knownItems, type StockedStore } from './stocked-store';

/** What is told of a store beside its findings. O(items · classes), and the searches of its walks when they are not known yet. */
export function storeSummary(placing: StorePlacing, stocked: StockedStore): StoreSummary {
  const { items } = stocked;
  const known = knownItems(stocked);
  const facts = known.map((item) => item.facts);
  const flammable = known.filter(({ facts: { groups } }) => groups.includes('flammable-liquid'));
  const classes = new Set<GhsClass>(facts.flatMap((each) => each.classes));
  const groups = new Set(facts.flatMap((each) => each.groups));
  const stored = new Set(facts.map((each) => each.stored));
  return {
    store: placing.store.id,
    place: placing.place,
    classes: [...classes].toSorted(byGravity),
    groups: SEGREGATION_GROUPS.filter((each) => groups.has(each)),
    lists: listsWithin(stocked),
    stored: STORED_HAZARDS.find((each) => stored.has(each)) ?? null,
    items: items.length,
    kilograms: total(items, ({ kilograms }) => kilograms),
    litres: total(items, ({ litres }) => litres),
    flammableLitres: total(flammable, ({ litres }) => litres),
    gasVolume: total(items, ({ gasVolume }) => gasVolume),
    unknownAmounts: items.filter(({ kilograms }) => kilograms === null).length,
    share: total(items, majorShare),
    exit: placing.exit(),
    agent: farthestAgent(placing),
  };
}

const total = (items: readonly StockItem[], of: (item: StockItem) => number | null): number =>
  items.reduce((sum, item) => sum + (of(item) ?? 0), 0);

/** Each list once; one that counts before one that a concentration decides. */
function listsWithin(stocked: StockedStore): ListedAs[] {
  const byList = new Map<string, ListedAs>();
  for (const { facts } of knownItems(stocked)) {
    for (const listed of listsOf(facts)) {
      const known = byList.get(listed.list);
      if (known === undefined || (known.state !== 'listed' && listed.state === 'listed'))
        byList.set(listed.list, listed);
    }
  }
  return [...byList.values()];
}

/** Of the classes of fire that it feeds the one whose extinguisher is farthest; null where one of them has none. */
function farthestAgent(placing: StorePlacing): StoreSummary['agent'] {
  let farthest: StoreSummary['agent'] = null;
  for (const { walk } of placing.agents()) {
    if (walk === null) return null;
    if (farthest === null || walk.length > farthest.length) farthest = walk;
  }
  return farthest;
}
