import { majorLevelOf, majorRisk, MANY_PEOPLE } from '../../../standards/chemicals/major-hazard-level';
import { gb18218 } from '../../../standards/chemicals/major-thresholds';
import { majorShare } from '../major-hazard-sum';
import { namedParams } from '../named-params';
import type { ChemicalFinding, MajorHazardSum } from '../result';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/**
 * From S = 1 on a campus is a major hazard (GB 18218), of a level by R. How many people are within 500 m isn't in the plan: as many as
 * make the most of it. Told where most of the sum is. O(items).
 */
export function majorHazardFinding(
  stores: readonly StockedStore[],
  { sum, unknown }: MajorHazardSum,
): ChemicalFinding[] {
  if (sum < 1) return [];
  let most: { readonly store: StockedStore; readonly item: KnownItem; readonly share: number } | null = null;
  for (const store of stores) {
    for (const item of knownItems(store)) {
      const share = majorShare(item) ?? 0;
      if (most === null || share > most.share) most = { store, item, share };
    }
  }
  if (most === null) return [];
  const shares = stores.flatMap(knownItems).flatMap((item) => {
    const { cas, threshold } = item.facts;
    return threshold === null ? [] : [{ cas, threshold, share: majorShare(item) ?? 0 }];
  });
  const risk = majorRisk(shares, MANY_PEOPLE);
  return [
    {
      id: 'chemical.major-hazard',
      code: 'chemical.major-hazard',
      severity: 'major',
      cite: gb18218('4.2.3', 'M-med'),
      place: most.store.place,
      params: {
        asset: most.store.store.id,
        sum,
        unknown,
        risk,
        level: majorLevelOf(risk),
        ...namedParams(most.item),
      },
    },
  ];
}
