import { fireCompartments } from '../../model/derive/fire-compartments';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { CalculationUnitId, CompartmentId } from '../../model/schema/ids';
import { HAZARD_CLASSES, type HazardClass } from '../../model/schema/space-hazard';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Storey } from '../../model/schema/storey';
import type { ExtinguisherProfile } from './extinguisher-profile';
import { isHighRise, isReckoned } from './unit-facts';
import { rateSpace, type RatedSpace } from './unit-spaces';

/** Spaces of a storey that are reckoned together. */
export interface UnitGroup {
  readonly id: string;
  readonly given: CalculationUnitId | null;
  readonly compartment: CompartmentId | null;
  readonly crosses: boolean;
  /** Some of its rooms are less dangerous than the corridors that they are reckoned with. */
  readonly raised: boolean;
  /** In order of id, never empty. */
  readonly spaces: readonly RatedSpace[];
}

/**
 * The groups of a storey in order of id: those that a person made, then what is left by compartment, hazard and set of
 * fire classes (GB 50140 7.2.1: a unit lies within one compartment of one storey, and what is alike may be merged). A room
 * less dangerous than the corridors of its compartment is reckoned with them, by their stricter class: its extinguishers
 * stand there. That is a choice of this program, and no clause's (`merged-with-ways`): what a person decided about a room
 * it leaves alone. Where the code knows no compartments they part nothing. O(spaces).
 */
export function unitGroups(
  document: CampusDocument,
  storey: Storey,
  profile: ExtinguisherProfile,
  beds: number | null,
): readonly UnitGroup[] {
  const facts = { beds, highRise: isHighRise(document, storey) };
  const left = new Map<string, RatedSpace>();
  for (const space of onStorey(document, 'spaces', storey.id)) {
    if (!isReckoned(space, storey)) continue;
    const rated = rateSpace(space, profile, facts);
    if (rated.classes.length > 0) left.set(space.id, rated);
  }
  const parted = profile.unitWithin === 'compartment';
  const compartmentOf = parted ? fireCompartments(document, storey.id) : new Map<string, CompartmentId>();
  const compartmentsOf = (spaces: readonly RatedSpace[]): (CompartmentId | null)[] => [
    ...new Set(spaces.map(({ space }) => compartmentOf.get(space.id) ?? null)),
  ];
  const groups: UnitGroup[] = [];
  for (const unit of onStorey(document, 'calculationUnits', storey.id)) {
    const own = [...new Set(unit.spaces)].sort().flatMap((id) => left.get(id) ?? []);
    for (const { space } of own) left.delete(space.id);
    if (own.length === 0) continue;
    const [first = null, ...others] = compartmentsOf(own);
    const crosses = others.length > 0;
    groups.push({
      id: unit.id,
      given: unit.id,
      compartment: crosses ? null : first,
      crosses,
      raised: false,
      spaces: own,
    });
  }
  const alike = new Map<string, RatedSpace[]>();
  const ways = hazardsOfWays([...left.values()], compartmentOf);
  for (const rated of left.values()) {
    const compartment = compartmentOf.get(rated.space.id) ?? null;
    const way = isByHand(rated) ? null : (ways.get(kindOf(compartment, rated)) ?? null);
    const hazard = worseOf(rated.hazard.value, way);
    const id = `auto:${storey.id}:${compartment ?? 'none'}:${hazard}:${lettersOf(rated)}`;
    alike.set(id, [...(alike.get(id) ?? []), rated]);
  }
  for (const [id, spaces] of alike) {
    const raised = new Set(spaces.map(({ hazard }) => hazard.value)).size > 1;
    groups.push({ id, given: null, compartment: compartmentsOf(spaces)[0]!, crosses: false, raised, spaces });
  }
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isByHand = ({ space }: RatedSpace): boolean => (space.hazard?.hazard ?? null) !== null;

/** Where extinguishers stand for the rooms beside it. */
const WAYS: ReadonlySet<SpaceUse> = new Set(['corridor', 'lobby', 'lift-lobby', 'hall', 'outpatient-hall']);

/** The worst hazard of corridors and halls by compartment and classes. O(spaces). */
function hazardsOfWays(
  spaces: readonly RatedSpace[],
  compartmentOf: ReadonlyMap<string, CompartmentId>,
): ReadonlyMap<string, HazardClass> {
  const worst = new Map<string, HazardClass>();
  for (const rated of spaces) {
    if (!WAYS.has(rated.space.use)) continue;
    const kind = kindOf(compartmentOf.get(rated.space.id) ?? null, rated);
    worst.set(kind, worseOf(rated.hazard.value, worst.get(kind) ?? null));
  }
  return worst;
}

const lettersOf = ({ classes }: RatedSpace): string => classes.map(({ value }) => value).join('');

const kindOf = (compartment: CompartmentId | null, rated: RatedSpace): string =>
  `${compartment ?? 'none'}:${lettersOf(rated)}`;

const worseOf = (hazard: HazardClass, other: HazardClass | null): HazardClass =>
  other !== null && HAZARD_CLASSES.indexOf(other) < HAZARD_CLASSES.indexOf(hazard) ? other : hazard;
