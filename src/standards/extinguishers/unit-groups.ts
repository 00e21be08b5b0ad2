import { fireCompartments } from '../../model/derive/fire-compartments';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { CalculationUnitId, CompartmentId } from '../../model/schema/ids';
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
  /** In order of id, never empty. */
  readonly spaces: readonly RatedSpace[];
}

/**
 * The groups of a storey in order of id: those that a person made, then what is left by compartment, hazard and set of
 * fire classes (GB 50140 7.2.1: a unit lies within one compartment of one storey, and what is alike may be merged). Where
 * the code knows no compartments they part nothing. O(spaces).
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
    groups.push({ id: unit.id, given: unit.id, compartment: crosses ? null : first, crosses, spaces: own });
  }
  const alike = new Map<string, RatedSpace[]>();
  for (const rated of left.values()) {
    const id = autoId(storey, compartmentOf.get(rated.space.id) ?? null, rated);
    alike.set(id, [...(alike.get(id) ?? []), rated]);
  }
  for (const [id, spaces] of alike) {
    groups.push({ id, given: null, compartment: compartmentsOf(spaces)[0]!, crosses: false, spaces });
  }
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const autoId = ({ id }: Storey, compartment: CompartmentId | null, { hazard, classes }: RatedSpace): string =>
  `auto:${id}:${compartment ?? 'none'}:${hazard.value}:${classes.map(({ value }) => value).join('')}`;
