import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Polygon } from '../../../model/schema/polygon';
import {
  NOT_WITH_MANIFOLD,
  OXYGEN_APART,
  type KeptFromOxygen,
  type OxygenApart,
} from '../../../standards/chemicals/oxygen-apart';
import { isStorehouse } from '../../../standards/chemicals/siting-rules';
import type { SegregationGroup, SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import { namedParams } from '../named-params';
import { knownIn, type Known } from '../places/contents';
import { oxygenSites, type OxygenSite } from '../places/oxygen-sites';
import { BELOW_GROUND } from '../places/oxygen-neighbours';
import { onSameLevel } from '../places/same-level';
import { boxGap, distanceBetweenAreas } from '../places/straight-distance';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces, StorePlacing } from '../store-places';

const BURNING: ReadonlySet<SegregationGroup> = new Set<SegregationGroup>([
  'flammable-liquid',
  'flammable-gas',
  'organic-peroxide',
  'water-reactive',
]);

const burns = ({ fireClasses, groups }: SubstanceFacts): boolean =>
  fireClasses.length > 0 || groups.some((each) => BURNING.has(each));

const IS: Readonly<Record<KeptFromOxygen, (facts: SubstanceFacts) => boolean>> = {
  'class-a-store': ({ stored, groups }) => stored === 'A' && !groups.includes('oxidising-gas'),
  fuel: burns,
  oxidiser: ({ groups }) => groups.includes('oxidiser'),
};

/**
 * What burns or feeds a fire too near to liquid oxygen, and what burns in a room of the oxygen manifold: of a store the gravest
 * row. Walls part what is indoors from a yard; only storehouses of class A stand off from it by their own walls. O(stores · sites).
 */
export function oxygenApartFindings(
  document: CampusDocument,
  { stores }: StorePlaces,
  { profile }: ChemicalQuestion,
): ChemicalFinding[] {
  const sites = oxygenSites(document, stores);
  const rows = OXYGEN_APART[profile ?? document.campus.profile];
  return stores.flatMap((placing): ChemicalFinding[] => {
    const found = manifoldFinding(placing) ?? nearestFinding(document, placing, sites, rows);
    return found === null ? [] : [found];
  });
}

function manifoldFinding({ store, place, space, items }: StorePlacing): ChemicalFinding | null {
  const worst = space?.use === 'medical-gas' ? knownIn(items).find(({ facts }) => burns(facts)) : undefined;
  if (worst === undefined) return null;
  return {
    id: `chemical.oxygen-distance:${store.id}:manifold`,
    code: 'chemical.oxygen-distance',
    severity: 'major',
    cite: NOT_WITH_MANIFOLD,
    place,
    params: { asset: store.id, target: 'manifold', ...namedParams(worst.item) },
  };
}

function nearestFinding(
  document: CampusDocument,
  placing: StorePlacing,
  sites: readonly OxygenSite[],
  rows: readonly OxygenApart[],
): ChemicalFinding | null {
  for (const row of rows) {
    let nearest: { readonly site: OxygenSite; readonly distance: number } | null = null;
    for (const site of sites) {
      if (!isMeant(document, placing, site, row)) continue;
      const outline = outlineOf(placing);
      if (boxGap(site.outline, outline) >= row.metres) continue;
      const distance = distanceBetweenAreas(site.outline, outline);
      if (distance < (nearest?.distance ?? row.metres)) nearest = { site, distance };
    }
    // Few stores are near; of those alone it is asked what is in them.
    if (nearest === null) continue;
    const worst = knownIn(placing.items).find(({ facts }) => IS[row.what](facts));
    if (worst !== undefined) return findingOf(placing, nearest.site, nearest.distance, row, worst);
  }
  return null;
}

function isMeant(
  document: CampusDocument,
  { store, space, storeyId, outdoors }: StorePlacing,
  site: OxygenSite,
  { what }: OxygenApart,
): boolean {
  if (what !== 'class-a-store') {
    const within = space !== null && space.id === site.space;
    return within || (outdoors && onSameLevel(document, storeyId, site.storey));
  }
  const height = (id: typeof storeyId): number => lookUp(document.storeys, id)?.elevation ?? 0;
  return (
    isStorehouse(store.form, space?.use ?? null) && height(storeyId) >= height(site.storey) - BELOW_GROUND
  );
}

/** A storehouse that is a whole room stands off by its walls, what stands about by its place. */
function outlineOf({ store, space }: StorePlacing): Polygon {
  const whole = store.form === 'room' || store.form === null;
  return whole && space !== null && isStorehouse(store.form, space.use)
    ? space.outline
    : { outer: [[store.x, store.y]], holes: [] };
}

function findingOf(
  { store, place }: StorePlacing,
  site: OxygenSite,
  distance: number,
  { what, metres, small, cite }: OxygenApart,
  worst: Known,
): ChemicalFinding {
  // How much the tanks hold no plan tells: where it may be little enough it is to be looked after.
  const perhaps = small !== null && distance >= small;
  return {
    id: `chemical.oxygen-distance:${store.id}:${what}`,
    code: 'chemical.oxygen-distance',
    severity: perhaps || what === 'oxidiser' ? 'minor' : 'major',
    cite,
    place,
    params: {
      asset: store.id,
      target: what,
      neighbour: site.asset,
      distance,
      limit: metres,
      small: perhaps ? small : null,
      ...namedParams(worst.item),
    },
  };
}
