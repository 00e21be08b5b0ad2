import type { FindingPlace } from '../../../base/finding';
import type { CampusDocument } from '../../../model/schema/document';
import type { ExtinguisherProfile, Ruled } from '../../../standards/extinguishers/extinguisher-profile';
import { UNIT_BOUNDS } from '../../../standards/extinguishers/unit-bounds';
import { designFinding, placeInLargest, type DesignCode, type DesignFinding } from './design-finding';
import { ratedFor, type Standing } from './standing';
import type { ClassPresence, UnitPresence } from './unit-presence';

/**
 * What one calculation unit lacks. A fault is told once: a class that nothing there suits isn't also short of rating. How
 * many there must be is another rule, of which the last one carried away is one more that it lacks. O(classes · standings).
 */
export function unitFindings(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  presence: UnitPresence,
): DesignFinding[] {
  const { unit, classes, count } = presence;
  const about = { unit: unit.id, area: unit.area, spaces: unit.spaces.length, hazard: unit.hazard.value };
  const place = placeInLargest(document, unit.storey, unit.spaces);
  const make = (code: DesignCode, id: string, rule: Ruled<unknown>, params: object): DesignFinding =>
    designFinding(code, id, 'major', rule.cite, place, { ...about, ...params });
  const findings: DesignFinding[] = [];
  if (unit.crosses) findings.push(make('extinguisher.unit-crosses', unit.id, UNIT_BOUNDS, {}));
  const bare = classes.filter(({ suiting }) => suiting.length === 0);
  if (bare.length > 0) {
    const params = { classes: bare.map(({ demand }) => demand.fireClass).join(' ') };
    const rule = { rule: 'class', value: null, cite: bare[0]!.demand.because };
    findings.push(make('extinguisher.class-unprotected', unit.id, rule, params));
  }
  const needed = neededCount(profile, presence);
  const missing = needed === null ? 0 : Math.max(0, needed.value - count);
  for (const each of classes) {
    const short = shortOf(each, missing);
    if (short === null) continue;
    const { fireClass } = each.demand;
    const k = unit.k?.value ?? 1;
    const params = { ...short.params, fireClass, k };
    findings.push(make('extinguisher.rating-short', `${unit.id}:${fireClass}`, short.rule, params));
  }
  if (needed !== null && missing > 0) {
    findings.push(make('extinguisher.too-few', unit.id, needed, { count, needed: needed.value }));
  }
  return [...findings, ...belowFindings(presence)];
}

/** Null also where it would be enough with as many as are needed anyway, none of them too small: that is told by itself. */
function shortOf({ demand, suiting, below, rating }: ClassPresence, missing: number) {
  const { required, areaPerRating, leastRating } = demand;
  if (required === null || areaPerRating === null || suiting.length === 0) return null;
  const least = leastRating?.value.value ?? 0;
  const lifted = below.reduce(
    (sum, each) => sum + each.point.count * (least - (ratedFor(each, demand) ?? least)),
    rating + missing * least,
  );
  if (lifted >= required.withK) return null;
  const letter = leastRating?.value.letter ?? demand.fireClass;
  const params = { present: rating, required: required.withK, conservative: required.conservative, letter };
  return { rule: areaPerRating, params };
}

/** Extinguishers that a unit must have: so many, or one for so much floor, whichever asks for more. */
function neededCount(profile: ExtinguisherProfile, { unit }: UnitPresence): Ruled<number> | null {
  const { areaPerExtinguisher } = profile;
  const byArea = areaPerExtinguisher === null ? 0 : Math.ceil(unit.area / areaPerExtinguisher.value - 1e-9);
  const least = unit.leastCount;
  if (areaPerExtinguisher !== null && byArea > (least?.value ?? 0)) {
    return { ...areaPerExtinguisher, value: byArea };
  }
  return least;
}

/** Extinguishers too small for what they are there for: for all that they suit, or for a class that nothing larger suits. */
function belowFindings({ unit, classes }: UnitPresence): DesignFinding[] {
  const told = new Map<Standing, ClassPresence>();
  for (const each of classes) {
    const others = classes.filter((other) => other !== each);
    for (const standing of each.below) {
      const enough = others.some(
        ({ suiting, below }) => suiting.includes(standing) && !below.includes(standing),
      );
      if ((!enough || each.count === 0) && !told.has(standing)) told.set(standing, each);
    }
  }
  return [...told].flatMap(([standing, { demand }]) => {
    const { leastRating, fireClass } = demand;
    if (leastRating === null) return [];
    const { letter, value } = leastRating.value;
    const params = { asset: standing.asset.id, unit: unit.id, hazard: unit.hazard.value, fireClass };
    const rated = { letter, least: value, rating: ratedFor(standing, demand) };
    const place = placeOf(standing);
    return [
      designFinding('extinguisher.rating-below', standing.asset.id, 'major', leastRating.cite, place, {
        ...params,
        ...rated,
      }),
    ];
  });
}

/** Where a setting point is. */
export const placeOf = ({ asset, point }: Standing): FindingPlace => ({
  storey: asset.storey,
  space: point.space,
  x: asset.x,
  y: asset.y,
});
