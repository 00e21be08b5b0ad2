import { entitiesIn, lookUp, withEntries } from '../schema/dictionary';
import type { Asset } from '../schema/assets/asset-registry';
import type { CampusDocument } from '../schema/document';
import type { Variant } from '../schema/variant';
import type { Extinguisher } from './extinguisher-differences';

type Points = Pick<Variant, 'extinguishers'>;

/**
 * The setting points of a variant as the plan can have them today: those on storeys that are gone are left out, and
 * departments and people that are gone are forgotten. O(n).
 */
export function variantPoints(document: CampusDocument, { extinguishers }: Points): readonly Extinguisher[] {
  return extinguishers.flatMap((each) => {
    if (lookUp(document.storeys, each.storey) === null) return [];
    const department = each.department && lookUp(document.departments, each.department)?.id;
    const responsible = each.responsible && lookUp(document.people, each.responsible)?.id;
    return [{ ...each, department: department ?? null, responsible: responsible ?? null }];
  });
}

/** The plan with the extinguishers of a variant in the place of its own: to be reckoned, never to be kept. O(assets). */
export function withVariant(document: CampusDocument, variant: Points): CampusDocument {
  const changes = new Map<string, Asset | null>();
  for (const { id, kind } of entitiesIn<Asset>(document.assets))
    if (kind === 'extinguisher') changes.set(id, null);
  for (const point of variantPoints(document, variant)) changes.set(point.id, { ...point, retired: false });
  return { ...document, assets: withEntries<Asset>(document.assets, changes) };
}
