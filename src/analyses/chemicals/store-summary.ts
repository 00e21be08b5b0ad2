import { byGravity } from '../../standards/chemicals/ghs-gravity';
import { listsOf } from '../../standards/chemicals/lists-of';
import type { ListedAs } from '../../standards/chemicals/controlled-lists';
import type { GhsClass } from '../../standards/chemicals/ghs-classes';
import {
  SEGREGATION_GROUPS,
  STORED_HAZARDS,
  type SegregationGroup,
  type StoredHazard,
} from '../../standards/chemicals/substance-facts';
import { majorShare } from './major-hazard-sum';
import { toldAgent } from './places/store-agents';
import type { StoreSummary } from './result';
import type { StorePlacing } from './store-places';
import { knownItems, type StockedStore } from './stocked-store';

/** What is told of a store beside its findings. O(items · classes), and the searches of its walks when they are not known yet. */
export function storeSummary(placing: StorePlacing, stocked: StockedStore): StoreSummary {
  const classes = new Set<GhsClass>();
  const groups = new Set<SegregationGroup>();
  const stored = new Set<StoredHazard | null>();
  const sums = { kilograms: 0, litres: 0, flammableLitres: 0, gasVolume: 0, unknownAmounts: 0, share: 0 };
  for (const item of stocked.items) {
    const { facts, kilograms, litres, gasVolume } = item;
    sums.kilograms += kilograms ?? 0;
    sums.litres += litres ?? 0;
    sums.gasVolume += gasVolume ?? 0;
    sums.share += majorShare(item) ?? 0;
    if (kilograms === null) sums.unknownAmounts++;
    if (facts === null) continue;
    if (facts.groups.includes('flammable-liquid')) sums.flammableLitres += litres ?? 0;
    for (const each of facts.classes) classes.add(each);
    for (const each of facts.groups) groups.add(each);
    stored.add(facts.stored);
  }
  return {
    store: placing.store.id,
    place: placing.place,
    classes: [...classes].toSorted(byGravity),
    groups: SEGREGATION_GROUPS.filter((each) => groups.has(each)),
    lists: listsWithin(stocked),
    stored: STORED_HAZARDS.find((each) => stored.has(each)) ?? null,
    items: stocked.items.length,
    ...sums,
    exit: placing.exit(),
    agent: toldAgent(placing.agents()),
  };
}

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
