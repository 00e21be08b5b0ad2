import { grossFloor } from '../../model/derive/gross-floor';
import { assetsOf } from '../../model/query/assets-of';
import { buildingOf } from '../../model/query/building-of';
import { floorArea } from '../../model/query/floor-area';
import { isBelowGround } from '../../model/query/is-below-ground';
import { onStorey } from '../../model/query/on-storey';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { Storey } from '../../model/schema/storey';
import { cite } from '../cite';
import { MANY_BEDS } from './cn-hazard';
import type { ExtinguisherProfile, Ruled } from './extinguisher-profile';
import { profileOf } from './profile-of';
import type { ReckonedUnit, UnitAssumption } from './reckoned-unit';
import { demandOf } from './unit-demands';
import { knownBeds } from './unit-facts';
import { unitGroups, type UnitGroup } from './unit-groups';
import { classesOf, worstHazard } from './unit-spaces';

/** The factor K that a hospital set for itself. */
const CHOSEN_K = cite('WardTwin', '1', 'chosen-k', 'house');

interface Known {
  readonly profile: ExtinguisherProfile;
  readonly parts: readonly unknown[];
  readonly units: readonly ReckonedUnit[];
}

/** By version of the spaces, for one profile after the other; the latest first. */
const known = new WeakMap<CampusDocument['spaces'], readonly Known[]>();
const KEPT = 4;

/**
 * The calculation units of a campus with all that its code asks of each, in order of storey and id. The floor area of
 * a unit (建筑面积) is that of its spaces times what the whole storey has with walls over what it has without: walls are
 * shared out by area. The same array as long as nothing that it goes by changes. O(spaces + points of walls) once.
 */
export function reckonUnits(
  document: CampusDocument,
  profile: ExtinguisherProfile = profileOf(document.campus.profile),
): readonly ReckonedUnit[] {
  const parts = partsOf(document);
  const versions = known.get(document.spaces) ?? [];
  const same = versions.find(
    (each) => each.profile === profile && each.parts.every((part, i) => part === parts[i]),
  );
  if (same !== undefined) return same.units;
  const beds = knownBeds(document, MANY_BEDS);
  const units = storeysInOrder(document).flatMap((storey) =>
    unitGroups(document, storey, profile, beds).map((group) => reckon(document, storey, profile, group)),
  );
  known.set(document.spaces, [{ profile, parts, units }, ...versions].slice(0, KEPT));
  return units;
}

/** The unit of each space that is in one. O(spaces). */
export const unitOfSpace = (units: readonly ReckonedUnit[]): ReadonlyMap<SpaceId, ReckonedUnit> =>
  new Map(units.flatMap((unit) => unit.spaces.map((space) => [space, unit] as const)));

/** What units are reckoned by, besides spaces. Of assets only which storeys have hydrants, so that an extinguisher may be dragged. */
function partsOf(document: CampusDocument): readonly unknown[] {
  const { storeys, buildings, compartments, calculationUnits, walls, campus } = document;
  const hydrants = storeysInOrder(document).filter(({ id }) => hasHydrants(document, id));
  const { beds, extinguisherDesign } = campus;
  const watered = hydrants.map(({ id }) => id).join();
  return [
    storeys,
    buildings,
    compartments,
    calculationUnits,
    walls,
    beds,
    extinguisherDesign.kFactor,
    watered,
  ];
}

const hasHydrants = (document: CampusDocument, storey: StoreyId): boolean =>
  assetsOf(document, 'hydrant', storey).some(({ outdoor }) => !outdoor);

function reckon(
  document: CampusDocument,
  storey: Storey,
  profile: ExtinguisherProfile,
  group: UnitGroup,
): ReckonedUnit {
  const { net, gross } = grossFloor(document, storey.id);
  const netArea = group.spaces.reduce((sum, { space }) => sum + floorArea(space.outline), 0);
  const area = net > 0 ? netArea * (gross / net) : netArea;
  const hazard = worstHazard(group.spaces);
  const k = kOf(document, storey, profile);
  const more = moreOf(storey, profile, group, netArea);
  const classes = classesOf(group.spaces);
  const beside = classes.map(({ value }) => value);
  return {
    id: group.id,
    given: group.given,
    storey: storey.id,
    compartment: group.compartment,
    crosses: group.crosses,
    hazard,
    demands: classes.map((each) =>
      demandOf(profile, hazard.value, each, beside, { area, k: k.factor, more }),
    ),
    spaces: group.spaces.map(({ space }) => space.id),
    netArea,
    area,
    k: k.factor,
    more,
    // Where no compartment parts a storey, the storey is what the least number is asked of.
    leastCount: profile.unitWithin === 'storey' ? null : profile.leastPerUnit,
    mostPerPoint: profile.mostPerPoint,
    assumptions: assumptionsOf(document, storey, profile, group, k.assumed),
  };
}

/** The factor K: the hospital's own where the code knows one, else by what stands on the storey. What isn't known isn't counted on. */
function kOf(
  document: CampusDocument,
  storey: Storey,
  profile: ExtinguisherProfile,
): { readonly factor: Ruled<number> | null; readonly assumed: boolean } {
  const sprinklered = buildingOf(document, storey.id)?.sprinklered ?? null;
  const hydrants = hasHydrants(document, storey.id);
  const factor = profile.kFactor({ hydrants, sprinklers: sprinklered === true });
  if (factor === null) return { factor, assumed: false };
  const chosen = document.campus.extinguisherDesign.kFactor;
  if (chosen !== null) return { factor: { rule: 'house.k', value: chosen, cite: CHOSEN_K }, assumed: false };
  return { factor, assumed: sprinklered === null };
}

/** What places below ground and the like ask for more, by their share of the unit's floor: a shop in a hall asks for its own floor only. */
function moreOf(
  storey: Storey,
  profile: ExtinguisherProfile,
  { spaces }: UnitGroup,
  netArea: number,
): Ruled<number> | null {
  const asked = spaces.map(({ space }) => profile.moreNeeded(space.use, isBelowGround(storey)));
  const [most = null] = asked.filter((each) => each !== null).sort((a, b) => b.value - a.value);
  if (most === null || asked.every((each) => each?.value === most.value)) return most;
  const extra = spaces.reduce(
    (sum, { space }, i) => sum + ((asked[i]?.value ?? 1) - 1) * floorArea(space.outline),
    0,
  );
  return { ...most, value: 1 + extra / netArea };
}

function assumptionsOf(
  document: CampusDocument,
  { id }: Storey,
  profile: ExtinguisherProfile,
  { raised, spaces }: UnitGroup,
  sprinklersAssumed: boolean,
): readonly UnitAssumption[] {
  const found = new Set(spaces.flatMap(({ assumptions }) => assumptions));
  if (raised) found.add('merged-with-ways');
  if (sprinklersAssumed) found.add('sprinklers-unknown');
  const fire = onStorey(document, 'compartments', id).some(({ type }) => type === 'fire');
  if (profile.unitWithin === 'compartment' && !fire) found.add('no-compartments');
  return [...found].sort();
}
