import type { Profile } from '../../model/schema/profiles';
import type { SpaceUse } from '../../model/schema/space-use';
import { citesOf, gb50016, nfpa101 } from '../cite';
import { inches } from '../feet';
import type { BuildingFacts } from './building-facts';
import { atLeast, atMost, type EgressRow, type FireGrade } from './egress-row';
import { strictestOf, type ChosenRow } from './strictest';

const clear = { measured: 'clear' } as const;
const MANY = Number.POSITIVE_INFINITY;
const GOOD: readonly FireGrade[] = [1, 2];

const cnWidth = (
  name: string,
  width: number,
  storeysAbove: readonly [number, number],
  fireGrades: readonly FireGrade[] = GOOD,
): EgressRow =>
  atLeast(
    `cn.capacity.${name}`,
    width,
    'm/100-persons',
    // Of grades 3 and 4 from memory.
    gb50016('T5.5.21-1', fireGrades === GOOD ? 'V2' : 'M-med'),
    { ...clear, applies: { storeysAbove, fireGrades } },
  );

/**
 * Metres of doors, corridors and stairs for a hundred people, by how many storeys the building has above ground. A storey's stairs carry
 * the most that any storey above it has.
 */
export const CN_CAPACITY_ABOVE: readonly EgressRow[] = [
  cnWidth('storeys-1-2', 0.65, [1, 2]),
  cnWidth('storeys-3', 0.75, [3, 3]),
  cnWidth('storeys-4', 1.0, [4, MANY]),
  cnWidth('storeys-1-2.grade-3', 0.75, [1, 2], [3]),
  // What grade 4 may not have at all goes by grade 3.
  cnWidth('storeys-3.grade-3', 1.0, [3, 3], [3, 4]),
  cnWidth('storeys-4.grade-3', 1.25, [4, MANY], [3, 4]),
  cnWidth('storeys-1-2.grade-4', 1.0, [1, 2], [4]),
];
const T5_5_21 = gb50016('T5.5.21-1', 'V2');
/** Below ground, by how far the floor lies under the ground that its exits lead to. */
export const CN_CAPACITY_BELOW = {
  shallow: atLeast('cn.capacity.below', 0.75, 'm/100-persons', T5_5_21, clear),
  deep: atLeast('cn.capacity.below-deep', 1.0, 'm/100-persons', T5_5_21, clear),
  shallowDepth: atMost('cn.capacity.below-depth', 10, 'm', T5_5_21),
} as const;

/** A door may open either way for so many people in the room and so many for each door, else outward. */
export const CN_SWING = {
  room: atMost('cn.swing.room', 60, 'persons', gb50016('6.4.11', 'V2')),
  door: atMost('cn.swing.door', 30, 'persons', gb50016('6.4.11', 'V2')),
} as const;

/** Doors of crowded places, and how far steps stay off them on both sides; there is no threshold. */
export const CN_CROWDED = {
  door: atLeast('cn.width.crowded-door', 1.4, 'm', gb50016('5.5.19', 'V2'), clear),
  steps: atLeast('cn.crowded-door.steps', 1.4, 'm', gb50016('5.5.19', 'V2')),
} as const;
/** The explanations of 5.5.19 name halls of outpatients. */
export const CROWDED_USES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['outpatient-hall', 'hall']);

/** Metres for a hundred at so many inches a person. */
const perHundred = (each: number): number => 100 * inches(each);
const nfpaWidth = (name: string, inches: number, sprinklered: boolean): EgressRow =>
  // From memory.
  atLeast(`nfpa.capacity.${name}`, perHundred(inches), 'm/100-persons', nfpa101('7.3.3.1', 'M-med'), {
    ...clear,
    applies: { sprinklered },
  });
export const NFPA_CAPACITY = {
  stairs: [nfpaWidth('stairs', 0.3, true), nfpaWidth('stairs.unsprinklered', 0.6, false)],
  level: [nfpaWidth('level', 0.2, true), nfpaWidth('level.unsprinklered', 0.5, false)],
} as const;
/** Of so many and more a door opens outward. From memory, as is what follows. */
export const NFPA_SWING = atMost('nfpa.swing.room', 49, 'persons', nfpa101('7.2.1.4.2', 'M-med'));
const documentB = citesOf('Approved Document B', '2019');
export const UK_SWING = atMost('uk.swing.room', 60, 'persons', documentB('doors of escape routes', 'M-low'));
export const UK_CAPACITY = atLeast(
  'uk.capacity',
  0.5,
  'm/100-persons',
  documentB('widths of escape routes', 'M-low'),
  clear,
);

/** Where the exits of a storey lead. */
export interface StoreyDepth {
  /** Metres that the floor lies under the ground where its exits come out; 0 or less = not below it. */
  readonly below: number;
}

/** Metres for a hundred people on a storey, over level ways and doors, and down or up stairs. O(rows). */
export function capacityRows(
  profile: Profile,
  facts: BuildingFacts,
  { below }: StoreyDepth,
): { readonly level: ChosenRow; readonly stairs: ChosenRow } {
  if (profile === 'nfpa')
    return {
      level: strictestOf(NFPA_CAPACITY.level, facts),
      stairs: strictestOf(NFPA_CAPACITY.stairs, facts),
    };
  const same = profile === 'uk' ? { row: UK_CAPACITY, assumed: [] } : cnCapacity(facts, below);
  return { level: same, stairs: same };
}

function cnCapacity(facts: BuildingFacts, below: number): ChosenRow {
  if (below > 0) {
    const { shallow, deep, shallowDepth } = CN_CAPACITY_BELOW;
    return { row: below > shallowDepth.limit ? deep : shallow, assumed: [] };
  }
  return strictestOf(CN_CAPACITY_ABOVE, facts);
}

/** How many people in a room, and for each of its doors, leave its doors free to open inward. O(1). */
export function swingRows(profile: Profile): { readonly room: EgressRow; readonly door: EgressRow | null } {
  if (profile === 'cn') return CN_SWING;
  return { room: profile === 'nfpa' ? NFPA_SWING : UK_SWING, door: null };
}
