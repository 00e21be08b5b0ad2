import type { CampusDocument } from '../../../model/schema/document';
import { AZIDE, AZIDE_DRAINS, DRAIN_DISTANCE } from '../../../standards/chemicals/siting-rules';
import { namedParams } from '../named-params';
import { knownIn } from '../places/contents';
import { drainsOf } from '../places/drains';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

/**
 * Azide where a drain is in its room or near by: with copper and lead it makes what explodes. What pipes are made of no plan
 * tells, so they are to be looked at. O(stores · obstacles of their storeys).
 */
export const azideFindings = (document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] =>
  stores.flatMap((placing): ChemicalFinding[] => {
    const { store, place, items } = placing;
    const azide = knownIn(items).find(({ facts }) => facts.cas === AZIDE && facts.groups.includes('toxic'));
    if (azide === undefined) return [];
    const nearest = drainsOf(document, placing).find(
      ({ sameRoom, distance }) => sameRoom || distance < DRAIN_DISTANCE.value,
    );
    if (nearest === undefined) return [];
    const { drain, distance } = nearest;
    return [
      {
        id: `chemical.drain-near:${store.id}:azide`,
        code: 'chemical.drain-near',
        severity: 'info',
        cite: AZIDE_DRAINS,
        place,
        params: {
          asset: store.id,
          rule: 'azide',
          obstacle: drain.id,
          distance,
          assumed: drain.form === null,
          ...namedParams(azide.item),
        },
      },
    ];
  });
